import type { Entry, Graph } from '#lib/graph.ts';

const firstDay = ({ data }: Entry<'campaigns'>, today: string): string =>
  data.sessions.map(({ on }) => on).find((on) => on >= today) ?? data.publish_on;

/** Training that is up on a day (`YYYY-MM-DD`), the soonest first. */
export const trainingOn = (graph: Graph, today: string): Entry<'campaigns'>[] =>
  graph
    .all('campaigns')
    .filter(({ data }) => data.kind === 'training')
    .filter(({ data }) => data.publish_on <= today && today < data.expire_on)
    .toSorted((a, b) => firstDay(a, today).localeCompare(firstDay(b, today)));
