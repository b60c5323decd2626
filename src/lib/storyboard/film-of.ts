import type { Entry, Graph } from '#lib/graph.ts';
import { filmHash } from './film-hash.ts';
import { numberOf } from './number-of.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** The animation of the site, in time. */
export interface Film {
  entry: Entry<'storyboards'>;
  timeline: Timeline;
  /** Changes with everything that a film made from it would show. */
  hash: string;
}

/** The site’s animation: the first storyboard in plain English. Fails if there is none. */
export function filmOf(graph: Graph): Film {
  const entry = graph.all('storyboards').find(({ data }) => data.lang === 'en');
  if (entry === undefined) throw new Error('There must be a storyboard in content/animation/.');
  const timeline = timelineOf(entry.data, (id) => numberOf(graph.get('services', id).data));
  return { entry, timeline, hash: filmHash(entry.data.title, timeline) };
}
