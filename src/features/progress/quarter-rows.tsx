import { StatusMark } from '#components/indicators/StatusMark.tsx';
import type { TableRow } from '#components/words/Table.tsx';
import type { Entry } from '#lib/graph.ts';
import type { MeasuredTheme } from '#lib/scorecard/by-theme.ts';
import { figuresOf, standingIn, type Indicator } from '#lib/scorecard/figures.ts';
import { sayChange, sayValue } from '#lib/scorecard/say.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** What changed between a quarter and the one before, in words. */
export function sinceBefore(indicator: Indicator, quarter: string, words: Words): string {
  const { progress } = words;
  const figures = figuresOf(indicator);
  const at = figures.findIndex((figure) => figure.quarter === quarter);
  const [before, now] = [figures[at - 1]?.value, figures[at]?.value];
  if (now === undefined) return progress.no_row;
  if (before === undefined) return progress.first;
  if (now === before) return progress.same;
  const change = sayChange(now - before, indicator, words);
  return fill(now > before ? progress.up : progress.down, { change });
}

/** What is shown of one indicator for a quarter. */
interface Asked {
  entry: Entry<'indicators'>;
  promise: string;
  quarter: string;
}

function rowOf({ entry, promise, quarter }: Asked, words: Words): TableRow {
  const { progress } = words;
  const { data, address, id } = entry;
  const value = figuresOf(data).find((figure) => figure.quarter === quarter)?.value;
  return {
    key: `${id} ${promise}`,
    name: (
      <>
        <a href={address}>{data.title}</a>
        <span className="quarter-promise">{data.measure}</span>
      </>
    ),
    cells: [
      value === undefined ? progress.gap : sayValue(value, data, words),
      sinceBefore(data, quarter, words),
      data.target === undefined ? progress.no_target : sayValue(data.target.value, data, words),
      <StatusMark key="status" status={standingIn(data, quarter)} words={words} />,
    ],
  };
}

/** A row for each indicator of a theme, as it stood in a quarter. */
export const quarterRows = (
  { priorities }: MeasuredTheme,
  quarter: string,
  words: Words,
): TableRow[] =>
  priorities.flatMap(({ priority, indicators }) =>
    indicators.map((entry) => rowOf({ entry, promise: priority.data.title, quarter }, words)),
  );

/** The headings above those rows; figures that are samples are named so in the table itself. */
export function quarterColumns({ progress }: Words, isSample: boolean): string[] {
  const value = isSample ? `${progress.value} (${progress.sample.toLowerCase()})` : progress.value;
  return [progress.measure, value, progress.since, progress.target, progress.status];
}
