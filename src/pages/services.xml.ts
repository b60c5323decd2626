import type { APIContext } from 'astro';
import { getGraph, getHistory, today } from '#graph.ts';
import { feedOf } from '#lib/atom.ts';
import { schoolYearOf } from '#lib/changes.ts';
import { feedSite, serviceNews } from '#lib/feeds.ts';
import { wordsOf } from '#lib/site.ts';

/** Services that came or changed in this school year, as an Atom feed. */
export async function GET({ url }: APIContext): Promise<Response> {
  const graph = await getGraph();
  const title = wordsOf(graph).news.feed_title;
  const site = feedSite(graph, { home: new URL('/', url), self: '/services.xml', title, today });
  return new Response(feedOf(serviceNews(graph, getHistory(), schoolYearOf(today)), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
