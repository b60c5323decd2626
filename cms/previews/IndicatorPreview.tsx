import { IndicatorPage } from '#features/progress/IndicatorPage.tsx';
import type { Indicator } from '#lib/scorecard/figures.ts';
import { quartersFrom, spanOf } from '#lib/scorecard/quarter.ts';
import { wordsOf } from '#lib/site.ts';
import { QUARTER } from '#schemas/plan/indicators.ts';
import type { PreviewProps } from './preview-props.ts';

const isQuarter = (text: string) => QUARTER.test(text);

/** The quarter that a day (`YYYY-MM-DD`) lies in. */
function quarterOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const quarters = quartersFrom(`${year - 1}-Q4`, `${year}-Q4`);
  return quarters.find((one) => spanOf(one).to >= day) ?? `${year}-Q1`;
}

/**
 * An indicator of which a chart can be drawn: a quarter half typed is not there yet, and without
 * any there is this one, without a figure.
 */
function withQuarters(indicator: Indicator, today: string): Indicator {
  const { target, ...others } = indicator;
  const rows = indicator.rows
    .filter(({ quarter }) => isQuarter(quarter))
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  const isAimed = target !== undefined && isQuarter(target.by);
  return {
    ...others,
    ...(isAimed ? { target } : {}),
    rows: rows.length > 0 ? rows : [{ quarter: quarterOf(today), value: null }],
  };
}

/** The page of an indicator, its chart drawn from the figures in the form. */
export const IndicatorPreview = ({ graph, id, today }: PreviewProps) => {
  const entry = graph.get('indicators', id);
  const priorities = graph.linked(entry, 'priorities');
  const theme = graph.all('themes').find((one) => one.id === priorities[0]?.data.theme);
  return (
    <div className={`theme-${theme?.data.colour ?? 'yellow'}`}>
      <IndicatorPage
        indicator={withQuarters(entry.data, today)}
        file={`/progress/${entry.file}`}
        promises={priorities.map(({ address, data }) => ({ href: address, title: data.title }))}
        words={wordsOf(graph)}
        today={today}
      />
    </div>
  );
};
