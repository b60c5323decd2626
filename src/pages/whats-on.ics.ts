import type { APIContext } from 'astro';
import { getGraph, today } from '#graph.ts';
import { wordsOf } from '#lib/site.ts';
import { calendarOf } from '#lib/whats-on/ics.ts';
import { campaignsOn } from '#lib/whats-on/live.ts';

/** Everything that is on, as one calendar. */
export async function GET({ url }: APIContext): Promise<Response> {
  const graph = await getGraph();
  const site = { home: new URL('/', url), name: wordsOf(graph).whats_on.title };
  return new Response(calendarOf(campaignsOn(graph, today), site), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
