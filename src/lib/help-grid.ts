import type { EntryData } from '#schemas/collections.ts';
import { PHASES, THRIVE } from '#schemas/parts/vocabulary.ts';
import type { Entry, Graph } from './graph.ts';
import { sinkOverdue } from './service-order.ts';

/** A school phase. */
export type Phase = keyof typeof PHASES;
/** One of the five THRIVE groupings. */
export type ThriveGroup = keyof typeof THRIVE;

// Literal objects have no keys but those of their types.
/** All phases, the youngest first, SEND last. */
export const PHASE_NAMES = Object.keys(PHASES) as readonly Phase[];
/** All groupings, in the framework’s order. */
export const THRIVE_NAMES = Object.keys(THRIVE) as readonly ThriveGroup[];

/** The ages of most pupils in a phase when the school year begins; SEND is no age. */
const AGES: Readonly<Record<Exclude<Phase, 'send'>, readonly [from: number, to: number]>> = {
  ey: [0, 4],
  ks1: [5, 6],
  ks2: [7, 10],
  ks3: [11, 13],
  ks4: [14, 15],
  ks5: [16, 18],
};

/** The needs by which a service says that it works with pupils with SEND. */
const SEND_NEEDS: ReadonlySet<string> = new Set(['send', 'autism', 'adhd']);

const ORDER = { local: 0, national: 1, emergency: 2 } as const;

/**
 * Whether a service takes pupils of a phase: by the ages it gives (none given means any age), and
 * for SEND by what it says it helps with. A child under five calls or texts nobody: what only young
 * people themselves can ask is not for the early years.
 */
export function servesPhase(
  { ages, needs, who_can_ask }: EntryData<'services'>,
  phase: Phase,
): boolean {
  if (phase === 'ey' && who_can_ask.join() === 'young') return false;
  if (phase === 'send') return needs.some((need) => SEND_NEEDS.has(need));
  const [from, to] = AGES[phase];
  return (ages.from ?? 0) <= to && (ages.to ?? Infinity) >= from;
}

/** The services for a need: local ones first, emergency ones last, those past their check after all. */
export const servicesForNeed = (
  graph: Graph,
  need: Entry<'needs'>,
  today: string,
): Entry<'services'>[] =>
  sinkOverdue(
    graph
      .linked(need, 'services')
      .toSorted(
        (a, b) =>
          ORDER[a.data.kind] - ORDER[b.data.kind] ||
          a.data.title.localeCompare(b.data.title, 'en-GB'),
      ),
    today,
  );

/** A row of the grid: the services of each grouping, in the order of {@link THRIVE_NAMES}. */
export type GridRow = readonly (readonly Entry<'services'>[])[];

/** Services by grouping; with a phase, only those that take it. */
export const rowOf = (services: readonly Entry<'services'>[], phase?: Phase): GridRow =>
  THRIVE_NAMES.map((group) =>
    services.filter(
      ({ data }) =>
        data.thrive.includes(group) && (phase === undefined || servesPhase(data, phase)),
    ),
  );

/** Phases that have the same services, and these. */
export interface PhaseRow {
  phases: readonly Phase[];
  row: GridRow;
}

const isSame = (a: GridRow, b: GridRow): boolean =>
  a.every((cell, nth) => cell.map(({ id }) => id).join() === b[nth]?.map(({ id }) => id).join());

/** The grid of one need: a row for each phase; neighbours with the same services share one. */
export const phaseRows = (services: readonly Entry<'services'>[]): PhaseRow[] =>
  PHASE_NAMES.reduce<PhaseRow[]>((rows, phase) => {
    const row = rowOf(services, phase);
    const last = rows.at(-1);
    return last !== undefined && isSame(last.row, row)
      ? [...rows.slice(0, -1), { phases: [...last.phases, phase], row }]
      : [...rows, { phases: [phase], row }];
  }, []);

/** The services of the grid of which it cannot say the threshold, or the age for consent. */
export const unknownIn = (graph: Graph) => ({
  threshold: graph.all('services').filter(({ data }) => data.professionals.threshold === undefined),
  consent: graph.all('services').filter(({ data }) => data.contact.decide_age === undefined),
});

/** A need, and for each grouping the phases for which nobody is listed. */
export interface Gap {
  need: Entry<'needs'>;
  empty: readonly (readonly Phase[])[];
}

/** Where the grid is empty, need by need; needs without a gap are left out. */
export const gapsOf = (graph: Graph): Gap[] =>
  graph
    .all('needs')
    .map((need) => {
      const rows = PHASE_NAMES.map((phase) => rowOf(graph.linked(need, 'services'), phase));
      const empty = THRIVE_NAMES.map((_, nth) =>
        PHASE_NAMES.filter((__, at) => rows[at]?.[nth]?.length === 0),
      );
      return { need, empty };
    })
    .filter(({ empty }) => empty.some((phases) => phases.length > 0));
