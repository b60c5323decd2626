import { Chart } from '#components/charts/Chart.tsx';
import { chartPoints, mostOf, shortValue } from '#components/indicators/chart-points.ts';
import { Table } from '#components/words/Table.tsx';
import { figuresOf, type Indicator } from '#lib/scorecard/figures.ts';
import { quarterName } from '#lib/scorecard/quarter.ts';
import { sayValue } from '#lib/scorecard/say.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  indicator: Indicator;
  words: Words;
}

/** The chart’s words for people who do not see it. */
function labelOf(indicator: Indicator, words: Words): string {
  const figures = figuresOf(indicator);
  const name = (quarter = '') => quarterName(quarter, words.site.to);
  const label = fill(words.progress.chart_label, {
    measure: indicator.measure,
    from: name(figures[0]?.quarter),
    to: name(figures.at(-1)?.quarter),
  });
  return indicator.figures === 'sample' ? `${words.progress.sample}. ${label}` : label;
}

interface ChartProps extends Props {
  /** The compositions to draw; both, unless it stands in a small place. */
  frames?: readonly ('wide' | 'narrow')[];
}

/** An indicator’s figures as a chart. */
export const IndicatorChart = ({ indicator, words, frames }: ChartProps) => {
  const { chart, target } = indicator;
  const say = (value: number) => sayValue(value, indicator, words);
  return (
    <Chart
      kind={chart}
      points={chartPoints(indicator, words)}
      label={labelOf(indicator, words)}
      sayTick={(value) => shortValue(value, indicator, words)}
      {...(frames === undefined ? {} : { frames })}
      gap={words.progress.gap}
      target={
        target && {
          value: target.value,
          words: fill(words.progress.chart_target, { value: say(target.value) }),
        }
      }
      stamp={indicator.figures === 'sample' ? words.progress.sample : undefined}
      {...mostOf(indicator)}
    />
  );
};

/** An indicator’s figures as a table: every quarter, with what is missing and why. */
export const IndicatorTable = ({ indicator, words }: Props) => {
  const { progress, site } = words;
  const figures = figuresOf(indicator);
  const noted = figures.some(({ note }) => note !== undefined);
  const value =
    indicator.figures === 'sample'
      ? `${progress.value} (${progress.sample.toLowerCase()})`
      : progress.value;
  return (
    <Table
      columns={[progress.quarter, value, ...(noted ? [progress.note] : [])]}
      rows={figures.toReversed().map((figure) => ({
        key: figure.quarter,
        name: quarterName(figure.quarter, site.to),
        cells: [
          figure.value === undefined ? progress.gap : sayValue(figure.value, indicator, words),
          ...(noted ? [figure.note ?? ''] : []),
        ],
      }))}
    />
  );
};
