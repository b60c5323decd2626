import type { EntryData } from '#schemas/collections.ts';
import { quartersFrom, yearBefore } from './quarter.ts';

/** An indicator as its file holds it. */
export type Indicator = EntryData<'indicators'>;

/** One quarter of an indicator; chart, table and files are all drawn from these. */
export interface Figure {
  quarter: string;
  /** In the indicator’s unit; `undefined` where there is no figure. */
  value: number | undefined;
  note: string | undefined;
}

/** A figure that is there. */
export type Known = Figure & { value: number };

const isKnown = (figure: Figure): figure is Known => figure.value !== undefined;

/** Every quarter from the first to the last that has a row; one without a row has no figure. */
export function figuresOf({ rows }: Pick<Indicator, 'rows'>): Figure[] {
  const byQuarter = new Map(rows.map((row) => [row.quarter, row]));
  return quartersFrom(rows[0]?.quarter ?? '', rows.at(-1)?.quarter ?? '').map((quarter) => {
    const row = byQuarter.get(quarter);
    return { quarter, value: row?.value ?? undefined, note: row?.note };
  });
}

/** The figures that are there, up to a quarter where one is given. */
export const knownFigures = (indicator: Pick<Indicator, 'rows'>, until = '9999-Q4'): Known[] =>
  figuresOf(indicator)
    .filter(isKnown)
    .filter(({ quarter }) => quarter <= until);

/** How a measure moved, and what it is compared with. */
export interface Trend {
  latest: Known;
  /** The same quarter a year before; where that has no figure, the first that has one. */
  before: Known;
  /** Whether `before` lies just a year back. */
  isYear: boolean;
  /** `latest` less `before`, to one decimal, in the indicator’s unit. */
  change: number;
  move: 'up' | 'down' | 'same';
}

const tidy = (value: number): number => Math.round(value * 10) / 10;

/** How an indicator moved over a year up to a quarter; nothing with fewer than two figures. */
export function trendOf(indicator: Indicator, until?: string): Trend | undefined {
  const known = knownFigures(indicator, until);
  const latest = known.at(-1);
  const aYearAgo = known.find(({ quarter }) => latest && quarter === yearBefore(latest.quarter));
  const before = aYearAgo ?? known[0];
  if (latest === undefined || before === undefined || latest === before) return undefined;
  const change = tidy(latest.value - before.value);
  const steady = Math.abs(change) <= indicator.steady_within;
  const move = steady ? 'same' : change > 0 ? 'up' : 'down';
  return { latest, before, isYear: aYearAgo !== undefined, change, move };
}

/** How an indicator stands, in the order a reader wants them: what went wrong last. */
export const STATUSES = ['met', 'better', 'same', 'moved', 'worse', 'early', 'none'] as const;

/** How an indicator stands; the words for each are content. */
export type Status = (typeof STATUSES)[number];

/** Whether a value reaches the target; one without a better way has none to reach. */
export function reachesTarget({ direction, target }: Indicator, value: number): boolean {
  if (target === undefined || direction === 'neither') return false;
  return direction === 'higher' ? value >= target.value : value <= target.value;
}

/** How an indicator stands as its figures up to a quarter have it, whichever way is better. */
export function statusOf(indicator: Indicator, until?: string): Status {
  const latest = knownFigures(indicator, until).at(-1);
  if (latest === undefined) return 'none';
  if (reachesTarget(indicator, latest.value)) return 'met';
  const trend = trendOf(indicator, until);
  if (trend === undefined) return 'early';
  if (trend.move === 'same') return 'same';
  if (indicator.direction === 'neither') return 'moved';
  return (trend.move === 'up') === (indicator.direction === 'higher') ? 'better' : 'worse';
}

/** How an indicator stood in a quarter; one without a figure in that quarter has no standing. */
export const standingIn = (indicator: Indicator, quarter: string): Status =>
  knownFigures(indicator, quarter).at(-1)?.quarter === quarter
    ? statusOf(indicator, quarter)
    : 'none';

/** The same quarter in each year, oldest first, up to the latest figure and at most four of them. */
export function sameQuarters(indicator: Indicator): Figure[] {
  const figures = figuresOf(indicator);
  const latest = knownFigures(indicator).at(-1);
  if (latest === undefined) return [];
  return figures
    .filter(({ quarter }) => quarter.slice(-2) === latest.quarter.slice(-2))
    .filter(({ quarter }) => quarter <= latest.quarter)
    .slice(-4);
}

/** Every quarter that some indicator has a row for, newest first. */
export const allQuarters = (indicators: readonly Pick<Indicator, 'rows'>[]): string[] =>
  [...new Set(indicators.flatMap(({ rows }) => rows.map(({ quarter }) => quarter)))]
    .toSorted()
    .toReversed();
