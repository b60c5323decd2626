import type { APIContext } from 'astro';
import { getGraph, today } from '#graph.ts';
import { feedOf } from '#lib/atom.ts';
import { campaignNews, feedSite } from '#lib/feeds.ts';
import { wordsOf } from '#lib/site.ts';
import { campaignsOn } from '#lib/whats-on/live.ts';

/** Everything that is on, as an Atom feed. */
export async function GET({ url }: APIContext): Promise<Response> {
  const graph = await getGraph();
  const { title } = wordsOf(graph).whats_on;
  const site = feedSite(graph, { home: new URL('/', url), self: '/whats-on.xml', title, today });
  return new Response(feedOf(campaignNews(campaignsOn(graph, today)), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
