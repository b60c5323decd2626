import { fill } from '../text.ts';
import type { Words } from '#schemas/site/words.ts';
import { knownFigures, trendOf, type Indicator } from './figures.ts';
import { quarterName } from './quarter.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A number as British readers write it: `1,204`, `6.5`. */
export const sayNumber = (value: number): string => NUMBER.format(value);

/** A value in its unit, as readers see it: `71%`, `1,204`, `6.5 weeks`. */
export const sayValue = (value: number, { unit }: Pick<Indicator, 'unit'>, words: Words): string =>
  fill(words.units[unit], { value: sayNumber(value) });

/** The size of a change in its unit, without its sign: `5 percentage points`. */
export const sayChange = (
  change: number,
  { unit }: Pick<Indicator, 'unit'>,
  words: Words,
): string => fill(words.changes[unit], { value: sayNumber(Math.abs(change)) });

/** The headline that the figures up to a quarter bear out; the title while there is no trend. */
export function headlineOf(indicator: Indicator, until?: string): string {
  const trend = trendOf(indicator, until);
  return trend === undefined ? indicator.title : indicator.headlines[trend.move];
}

/** How the latest figure compares with an earlier one, in sentences. */
function sayTrend(indicator: Indicator, words: Words, until?: string): string[] {
  const { progress, site } = words;
  const trend = trendOf(indicator, until);
  if (trend === undefined) return [progress.only];
  const { before, isYear, move, change } = trend;
  const value = sayValue(before.value, indicator, words);
  const earlier = isYear
    ? fill(progress.year_ago, { value })
    : fill(progress.earlier, { value, quarter: quarterName(before.quarter, site.to) });
  return [earlier, fill(progress[move], { change: sayChange(change, indicator, words) })];
}

/** The target in a sentence, or that there is none. */
export const sayTarget = (indicator: Indicator, words: Words): string =>
  indicator.target === undefined
    ? words.progress.no_target
    : fill(words.progress.target_by, {
        value: sayValue(indicator.target.value, indicator, words),
        quarter: quarterName(indicator.target.by, words.site.to),
      });

/** What the figures up to a quarter say, in sentences: now, before, the change, which way is better. */
export function sentencesOf(indicator: Indicator, words: Words, until?: string): string[] {
  const { progress, site } = words;
  const latest = knownFigures(indicator, until).at(-1);
  if (latest === undefined) return [progress.none];
  const value = sayValue(latest.value, indicator, words);
  return [
    fill(progress.was, { value, quarter: quarterName(latest.quarter, site.to) }),
    ...sayTrend(indicator, words, until),
    progress[indicator.direction],
  ];
}
