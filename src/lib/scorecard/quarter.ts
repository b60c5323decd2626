import { addDays } from '../london-time.ts';

/** The first and the last day of a quarter, `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

const yearOf = (quarter: string): number => Number(quarter.slice(0, 4));
const placeOf = (quarter: string): number => Number(quarter.slice(-1));

const FIRST_MONTHS = ['04', '07', '10', '01'] as const;

const firstDay = (quarter: string): string => {
  const place = placeOf(quarter);
  const year = yearOf(quarter) + (place === 4 ? 1 : 0);
  return `${year}-${FIRST_MONTHS[place - 1] ?? '04'}-01`;
};

/** The quarter after one: `2025-Q4` is followed by `2026-Q1`. */
export const quarterAfter = (quarter: string): string =>
  placeOf(quarter) === 4
    ? `${yearOf(quarter) + 1}-Q1`
    : `${yearOf(quarter)}-Q${placeOf(quarter) + 1}`;

/** The same quarter of the year before. */
export const yearBefore = (quarter: string): string =>
  `${yearOf(quarter) - 1}-Q${placeOf(quarter)}`;

/** Every quarter from one to another, both included; empty if the second comes first. */
export function quartersFrom(first: string, last: string): string[] {
  const quarters: string[] = [];
  for (let quarter = first; quarter <= last; quarter = quarterAfter(quarter))
    quarters.push(quarter);
  return quarters;
}

/** The days of a quarter: `2025-Q4` (a financial year’s last) is January to March 2026. */
export const spanOf = (quarter: string): Span => ({
  from: firstDay(quarter),
  to: addDays(firstDay(quarterAfter(quarter)), -1),
});

const LONG = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

const monthOf = (day: string, format: Intl.DateTimeFormat): string =>
  format.format(new Date(`${day}T00:00:00Z`)).slice(0, format === SHORT ? 3 : undefined);

/** A quarter as readers say it: `April to June 2025`; `to` is given, since words are content. */
export function quarterName(quarter: string, to: string): string {
  const span = spanOf(quarter);
  return `${monthOf(span.from, LONG)} ${to} ${monthOf(span.to, LONG)} ${span.to.slice(0, 4)}`;
}

/** The months of a quarter as a chart has room for them: `Apr–Jun`. */
export function quarterMonths(quarter: string): string {
  const span = spanOf(quarter);
  return `${monthOf(span.from, SHORT)}–${monthOf(span.to, SHORT)}`;
}

/** The calendar year that a quarter lies in, `2026` for `2025-Q4`. */
export const quarterYear = (quarter: string): string => spanOf(quarter).to.slice(0, 4);

/** The permanent address of a quarter’s page. */
export const quarterAddress = (quarter: string): string =>
  `/progress/quarters/${quarter.toLowerCase()}/`;
