import type { Entry, Graph } from './graph.ts';
import { freshnessOf, type Freshness } from './trust.ts';
import { COLLECTION_NAMES, type CollectionName, type EntryData } from '#schemas/collections.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';

/** How an entry stands: as {@link Freshness} says, or `undated` where nothing in it has a date. */
export type ReviewState = Freshness | 'undated';

/** The states from the worst to the best. */
export const REVIEW_STATES = ['stale', 'due', 'undated', 'fresh'] as const;

/** When something was checked or read, by which role, and until when that holds; `YYYY-MM-DD`. */
export interface Review {
  checkedOn: string;
  /** Empty where the entry names no role. */
  checkedBy: string;
  reviewBy: string;
  /** How sure the source is (`a` to `x`); words that somebody only read through have none. */
  grade?: Provenance['grade'];
}

/** An entry and how it stands on a day. */
export interface Reviewed {
  entry: Entry<CollectionName>;
  state: ReviewState;
  /** What the state was read from; none where it is `undated`. */
  review?: Review;
}

interface Stamp {
  checked_on: string;
  checked_by: string;
  review_by: string;
  grade?: Provenance['grade'];
}

const fromStamp = (stamp: Stamp | undefined): Review[] =>
  stamp === undefined
    ? []
    : [
        {
          checkedOn: stamp.checked_on,
          checkedBy: stamp.checked_by,
          reviewBy: stamp.review_by,
          ...(stamp.grade === undefined ? {} : { grade: stamp.grade }),
        },
      ];

/** Every date an entry has: its own, and those of the ways to get in touch that have their own. */
function reviewsIn(data: EntryData<CollectionName>): Review[] {
  const routes = 'routes' in data ? data.routes : [];
  const page =
    'updated_on' in data
      ? [{ checkedOn: data.updated_on, checkedBy: '', reviewBy: data.review_by }]
      : [];
  return [
    ...fromStamp('provenance' in data ? data.provenance : undefined),
    ...fromStamp('review' in data ? data.review : undefined),
    ...routes.flatMap((route) => fromStamp(route.provenance)),
    ...page,
  ];
}

/** How one entry stands on a day; of several dates in it, the soonest counts. */
export function stateOf(entry: Entry<CollectionName>, today: string): Reviewed {
  const [review] = reviewsIn(entry.data).toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));
  return review === undefined
    ? { entry, state: 'undated' }
    : { entry, state: freshnessOf({ review_by: review.reviewBy }, today), review };
}

const byNeed = (a: Reviewed, b: Reviewed): number =>
  REVIEW_STATES.indexOf(a.state) - REVIEW_STATES.indexOf(b.state) ||
  (a.review?.reviewBy ?? '').localeCompare(b.review?.reviewBy ?? '');

/** How every entry of every collection stands on a day (`YYYY-MM-DD`): the worst and soonest first. */
export const statesOf = (graph: Graph, today: string): readonly Reviewed[] =>
  COLLECTION_NAMES.flatMap((name): readonly Entry<CollectionName>[] => graph.all(name))
    .map((entry) => stateOf(entry, today))
    .toSorted(byNeed);

/** The entries of one collection and how many are in each state. */
export interface ReviewGroup {
  collection: CollectionName;
  reviewed: readonly Reviewed[];
  counts: Readonly<Record<ReviewState, number>>;
}

/** States by collection, the collection with the worst entry first; the order within them stays. */
export const groupStates = (states: readonly Reviewed[]): ReviewGroup[] =>
  [...Map.groupBy(states, ({ entry }) => entry.collection)].map(([collection, reviewed]) => {
    const count = (state: ReviewState) => reviewed.filter((one) => one.state === state).length;
    return {
      collection,
      reviewed,
      counts: {
        stale: count('stale'),
        due: count('due'),
        undated: count('undated'),
        fresh: count('fresh'),
      },
    };
  });
