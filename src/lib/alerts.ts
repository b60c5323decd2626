import { isLive } from './dated.ts';
import type { Entry, Graph } from './graph.ts';

/** The parts of the site that an alert can be for, by the start of their paths. */
const PLACES = {
  everywhere: ['/'],
  help: ['/help/', '/services/', '/urgent/'],
  plan: ['/plan/', '/progress/', '/have-your-say/'],
  schools: ['/schools/'],
} as const;

const GRAVITY = { urgent: 0, change: 1, note: 2 } as const;

/** The alerts that a page shows on a day (`YYYY-MM-DD`), gravest first. */
export const alertsOn = (graph: Graph, today: string, path: string): Entry<'alerts'>[] =>
  graph
    .all('alerts')
    .filter(({ data }) => isLive(data, today))
    .filter(({ data }) => PLACES[data.where].some((start) => path.startsWith(start)))
    .toSorted((a, b) => GRAVITY[a.data.level] - GRAVITY[b.data.level]);
