import type { FeedItem, FeedSite } from './atom.ts';
import { changesSince, type History } from './changes.ts';
import type { Entry, Graph } from './graph.ts';
import { settingsOf } from './site.ts';

/** What is on, as news: an entry is new on the day it goes up. */
export const campaignNews = (campaigns: readonly Entry<'campaigns'>[]): FeedItem[] =>
  campaigns.map(({ address, data }) => ({
    address,
    title: data.title,
    text: data.lede,
    day: data.publish_on,
  }));

/** Services that came or changed since a day (`YYYY-MM-DD`): what an editor says of it, else what it is. */
export const serviceNews = (graph: Graph, history: History, since: string): FeedItem[] =>
  changesSince(graph, history, since).flatMap(({ entry, day, note }) =>
    entry.collection === 'services'
      ? [{ address: entry.address, title: entry.data.title, text: note ?? entry.data.lede, day }]
      : [],
  );

/** How a feed of the site presents itself; `home` is the site’s address, `self` the path of the feed. */
export function feedSite(
  graph: Graph,
  feed: Pick<FeedSite, 'home' | 'self' | 'title' | 'today'>,
): FeedSite {
  const { name, place } = settingsOf(graph);
  const author = `${name} ${place}`;
  return { ...feed, title: `${feed.title} – ${author}`, author };
}
