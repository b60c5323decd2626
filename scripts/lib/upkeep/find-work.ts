import { addDays } from '#lib/days.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { linkTroubles, type LinkHealth } from '#lib/link-health.ts';
import { routesOf } from '#lib/reach.ts';
import { statesOf } from '#lib/review-state.ts';
import { withHiddenNumbers } from '#lib/site.ts';
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from '#schemas/collections.ts';

/** Something for somebody to do: one line of a list. */
export interface Job {
  /** The file to change, or the page to read. */
  where: string;
  what: string;
}

/** Jobs of one kind, and what to do about them, in words for an editor. */
export interface Work {
  title: string;
  about: string;
  jobs: readonly Job[];
}

/** Days before a check is due on which it is announced. */
const AHEAD = 14;

const fileOf = ({ collection, file }: Entry<CollectionName>): string =>
  `content/${COLLECTIONS[collection].folder}/${file}.${COLLECTIONS[collection].format}`;

const entriesOf = (graph: Graph): Entry<CollectionName>[] =>
  COLLECTION_NAMES.flatMap((name): readonly Entry<CollectionName>[] => graph.all(name));

function dueJobs(graph: Graph, today: string): Job[] {
  const soon = addDays(today, AHEAD);
  return statesOf(graph, today).flatMap(({ entry, review }) => {
    if (review === undefined || review.reviewBy > soon) return [];
    const who = review.checkedBy === '' ? '' : `, last by ${review.checkedBy}`;
    const when = review.reviewBy < today ? 'was due' : 'is due';
    return [{ where: fileOf(entry), what: `${when} ${review.reviewBy}${who}` }];
  });
}

const expiredJobs = (graph: Graph, today: string): Job[] =>
  entriesOf(graph).flatMap((entry) =>
    'expire_on' in entry.data && entry.data.expire_on <= today
      ? [{ where: fileOf(entry), what: `came down on ${entry.data.expire_on}` }]
      : [],
  );

/** Kinds whose entries readers find through others: one that nothing is linked with is hard to find. */
const FOUND_THROUGH_OTHERS = ['needs', 'services', 'priorities', 'resources', 'guides'] as const;

const unlinkedJobs = (graph: Graph): Job[] =>
  FOUND_THROUGH_OTHERS.flatMap((name): readonly Entry<CollectionName>[] => graph.all(name))
    .filter((entry) => COLLECTION_NAMES.every((other) => graph.linked(entry, other).length === 0))
    .map((entry) => ({ where: fileOf(entry), what: 'nothing leads to it' }));

const hiddenJobs = (graph: Graph): Job[] =>
  withHiddenNumbers(graph).map((entry) => ({
    where: fileOf(entry),
    what: routesOf(entry.data)
      .hidden.map(({ label }) => label)
      .join(', '),
  }));

const linkJobs = (health: LinkHealth): Job[] =>
  linkTroubles(health)
    .filter(({ state }) => state !== 'closed')
    .flatMap(({ url, state, to, places }) =>
      places.map((where) => ({
        where,
        what: `${url} ${to === undefined ? state : `is now ${to}`}`,
      })),
    );

/** What the report is made from: `hard` holds the pages that are hard to read. */
export interface Sources {
  graph: Graph;
  /** `YYYY-MM-DD`. */
  today: string;
  hard: readonly Job[] | undefined;
  health: LinkHealth | undefined;
}

/** All that waits for somebody on a day, kind by kind, in the order in which it should be done. */
export const findWork = ({ graph, today, hard, health }: Sources): Work[] => [
  {
    title: 'Numbers that are hidden',
    about:
      'The source is too old or has no date. Ask the service, then give the source, its date and the grade.',
    jobs: hiddenJobs(graph),
  },
  {
    title: 'Checks that are due',
    about: `Read the entry against its source, then set the new dates. These are due by ${addDays(today, AHEAD)}.`,
    jobs: dueJobs(graph, today),
  },
  {
    title: 'Links that do not work',
    about:
      health === undefined
        ? 'No check of the links has run. Run: npm run links:check'
        : `Checked on ${health.checked_on}. Open each one, then mend or remove it.`,
    jobs: health === undefined ? [] : linkJobs(health),
  },
  {
    title: 'Entries whose time is over',
    about: 'Readers no longer see them. Delete the file, or give it new dates.',
    jobs: expiredJobs(graph, today),
  },
  {
    title: 'Entries that nothing leads to',
    about: 'Name each one in an entry that it belongs to.',
    jobs: unlinkedJobs(graph),
  },
  {
    title: 'Pages that are hard to read',
    about:
      hard === undefined
        ? 'There is no built site to measure. Run: npm run build'
        : 'Shorten sentences and words. The age is that at which pupils can read the page.',
    jobs: hard ?? [],
  },
];
