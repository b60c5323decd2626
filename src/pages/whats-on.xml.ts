import type { APIContext } from 'astro';
import { getGraph, today } from '#graph.ts';
import { settingsOf, wordsOf } from '#lib/site.ts';
import { feedOf } from '#lib/whats-on/atom.ts';
import { campaignsOn } from '#lib/whats-on/live.ts';

/** Everything that is on, as an Atom feed. */
export async function GET({ url }: APIContext): Promise<Response> {
  const graph = await getGraph();
  const { name, place } = settingsOf(graph);
  const site = {
    home: new URL('/', url),
    self: '/whats-on.xml',
    title: `${wordsOf(graph).whats_on.title} – ${name} ${place}`,
    author: `${name} ${place}`,
    today,
  };
  return new Response(feedOf(campaignsOn(graph, today), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
