import type { Entry, Graph } from './graph.ts';
import { COLLECTION_NAMES, type CollectionName, type EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { oncePerGraph } from './once-per-graph.ts';
import type { Calendar } from './open-day.ts';
import { routesOf } from './reach.ts';

const only = <Name extends CollectionName>(graph: Graph, name: Name): Entry<Name> => {
  const [entry] = graph.all(name);
  if (entry === undefined) throw new Error(`There must be one entry in ${name}.`);
  return entry;
};

/** The site’s settings. */
export const settingsOf = (graph: Graph): EntryData<'settings'> => only(graph, 'settings').data;

/** The plan that `/plan/` shows. */
export const currentPlan = (graph: Graph): Entry<'plan-versions'> =>
  graph.get('plan-versions', settingsOf(graph).plan);

/** The words on buttons and headings. */
export const wordsOf = (graph: Graph): Words => only(graph, 'words').data;

/** The days that change opening hours. */
export function calendarOf(graph: Graph): Calendar {
  const { bank_holidays, covers_to, terms } = only(graph, 'calendar').data;
  return { bankHolidays: bank_holidays.map(({ date }) => date), coversTo: covers_to, terms };
}

/** Something only the council can supply, and the entry that waits for it. */
export interface Waiting {
  entry: Entry<CollectionName>;
  what: string;
}

/** Everything that waits for the council, in the order of the collections. */
export const waitingFor = oncePerGraph((graph): readonly Waiting[] =>
  COLLECTION_NAMES.flatMap((name): readonly Entry<CollectionName>[] => graph.all(name)).flatMap(
    (entry) =>
      'waits_for' in entry.data ? entry.data.waits_for.map((what) => ({ entry, what })) : [],
  ),
);

/** The services that have a number which is not shown until somebody has checked it. */
export const withHiddenNumbers = oncePerGraph((graph): readonly Entry<'services'>[] =>
  graph.all('services').filter(({ data }) => routesOf(data).hidden.length > 0),
);
