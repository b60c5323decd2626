import { figuresOf, sameQuarters, type Indicator } from '#lib/scorecard/figures.ts';
import { quarterMonths, quarterYear } from '#lib/scorecard/quarter.ts';
import { sayNumber, sayValue } from '#lib/scorecard/say.ts';
import type { Words } from '#schemas/site/words.ts';
import type { ChartPoint } from '../charts/plot.ts';

/** A value as a chart has room for it: the unit stands in the words beside it, but for percent. */
export const shortValue = (value: number, indicator: Indicator, words: Words): string =>
  indicator.unit === 'percent' ? sayValue(value, indicator, words) : sayNumber(value);

/** An indicator’s quarters as places of a chart, by year. */
export const chartPoints = (indicator: Indicator, words: Words): ChartPoint[] =>
  figuresOf(indicator).map(({ quarter, value }) => ({
    key: quarter,
    label: quarterMonths(quarter),
    group: quarterYear(quarter),
    value,
    text: value === undefined ? '' : shortValue(value, indicator, words),
  }));

/** The same quarter in each year, by its year: a few figures that the time of year does not bend. */
export const stemPoints = (indicator: Indicator, words: Words): ChartPoint[] =>
  sameQuarters(indicator).map(({ quarter, value }) => ({
    key: quarter,
    label: quarterYear(quarter),
    value,
    text: value === undefined ? '' : shortValue(value, indicator, words),
  }));

/** The value that the axis may not pass. */
export const mostOf = ({ unit }: Pick<Indicator, 'unit'>): { most?: number } =>
  unit === 'percent' ? { most: 100 } : {};
