import type { APIContext, GetStaticPaths } from 'astro';
import { getGraph, today } from '#graph.ts';
import { settingsOf } from '#lib/site.ts';
import { calendarOf } from '#lib/whats-on/ics.ts';
import { campaignsOn } from '#lib/whats-on/live.ts';

export const getStaticPaths = (async () =>
  campaignsOn(await getGraph(), today).map(({ file, id }) => ({
    params: { campaign: file },
    props: { id },
  }))) satisfies GetStaticPaths;

/** One thing that is on, as a calendar file. */
export async function GET({ props, url }: APIContext<{ id: string }>): Promise<Response> {
  const graph = await getGraph();
  const site = { home: new URL('/', url), name: settingsOf(graph).name };
  return new Response(calendarOf([graph.get('campaigns', props.id)], site), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
