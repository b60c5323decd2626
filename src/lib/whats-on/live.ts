import { hasGoneUp, isLive, isOver } from '../dated.ts';
import type { Entry, Graph } from '../graph.ts';
import { firstDay } from './when.ts';

const soonest = (a: Entry<'campaigns'>, b: Entry<'campaigns'>): number =>
  firstDay(a.data).localeCompare(firstDay(b.data)) || a.data.title.localeCompare(b.data.title);

/** What is on, on a day (`YYYY-MM-DD`), by its first day. */
export const campaignsOn = (graph: Graph, today: string): Entry<'campaigns'>[] =>
  graph
    .all('campaigns')
    .filter(({ data }) => isLive(data, today))
    .toSorted(soonest);

/** What has a page on a day: all that has gone up, also what has come down since. */
export const campaignsWithPage = (graph: Graph, today: string): Entry<'campaigns'>[] =>
  graph.all('campaigns').filter(({ data }) => hasGoneUp(data, today));

/** Something that goes up and comes down, as editors see it. */
export type Planned = Entry<'campaigns'> | Entry<'alerts'>;

/** Everything with dates as it stands on a day: up now, to come, and come down, each by its next day. */
export function plannedOn(graph: Graph, today: string) {
  const all: Planned[] = [...graph.all('campaigns'), ...graph.all('alerts')];
  const by = (key: 'publish_on' | 'expire_on') => (a: Planned, b: Planned) =>
    a.data[key].localeCompare(b.data[key]);
  return {
    live: all.filter(({ data }) => isLive(data, today)).toSorted(by('expire_on')),
    coming: all.filter(({ data }) => !hasGoneUp(data, today)).toSorted(by('publish_on')),
    over: all
      .filter(({ data }) => isOver(data, today))
      .toSorted(by('expire_on'))
      .toReversed(),
  };
}
