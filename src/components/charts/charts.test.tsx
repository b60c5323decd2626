import { describe, expect, it } from 'vitest';
import { render, textsOf } from '#tests/support/render.tsx';
import { Chart } from './Chart.tsx';
import { BOXES, layOut, spotFor, startsOfGaps, type ChartPoint } from './plot.ts';
import { StemChart } from './StemChart.tsx';

const pointsOf = (...values: (number | undefined)[]): ChartPoint[] =>
  values.map((value, index) => ({
    key: `q${index}`,
    label: `Q${index}`,
    group: index < 2 ? '2025' : '2026',
    value,
    text: value === undefined ? '' : String(value),
  }));

const chart = (points: readonly ChartPoint[], more: object = {}) =>
  render(
    <Chart
      kind="line"
      points={points}
      label="What it shows"
      sayTick={String}
      gap="No figure"
      frames={['wide']}
      {...more}
    />,
  );

describe('the scales of a chart', () => {
  const plot = layOut(pointsOf(20, 40, 80), BOXES.wide);

  it('start at nothing, on the ground', () => {
    expect(plot.yOf(0)).toBe(plot.ground);
    expect(plot.ticks[0]).toBe(0);
  });

  it('put a value twice as high twice as far above the ground', () => {
    const rise = (value: number) => plot.ground - plot.yOf(value);
    expect(rise(80)).toBeCloseTo(2 * rise(40));
  });

  it('put the quarters at even distances, in their order, inside the box', () => {
    const xs = ['q0', 'q1', 'q2'].map(plot.xOf);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[2] ?? 0) - (xs[1] ?? 0));
    expect(Math.min(...xs)).toBeGreaterThan(BOXES.wide.left);
    expect(Math.max(...xs)).toBeLessThan(BOXES.wide.width);
  });

  it('reach up to the target, and never over a hundred percent', () => {
    expect(layOut(pointsOf(20), BOXES.wide, { least: 90 }).yOf(90)).toBeGreaterThan(0);
    const percent = layOut(pointsOf(99), BOXES.wide, { most: 100 });
    expect(Math.max(...percent.ticks)).toBe(100);
  });

  it('stand without a single figure', () => {
    const empty = layOut(pointsOf(undefined, undefined), BOXES.wide);
    expect(Number.isFinite(empty.yOf(0))).toBe(true);
    expect(chart(pointsOf(undefined, undefined)).querySelectorAll('.chart-dot')).toHaveLength(0);
  });
});

describe('a chart', () => {
  it('has a dot for each figure, and the line breaks where one is missing', () => {
    const root = chart(pointsOf(20, undefined, 40, 50));
    expect(root.querySelectorAll('.chart-dot')).toHaveLength(3);
    const path = root.querySelector('.chart-line')?.getAttribute('d') ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('shows each missing figure as missing, and names a run of them once', () => {
    const root = chart(pointsOf(20, undefined, undefined, 50, undefined));
    expect(root.querySelectorAll('[data-gap]')).toHaveLength(3);
    expect(textsOf(root, '.chart-gap-words')).toEqual(['No figure', 'No figure']);
    expect(startsOfGaps(pointsOf(undefined, 1)).map(({ key }) => key)).toEqual(['q0']);
  });

  it('is a picture with a name for those who do not see it', () => {
    const svg = chart(pointsOf(20, 30)).querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe('What it shows');
  });

  it('carries the stamp of sample figures inside the picture, and none without', () => {
    expect(textsOf(chart(pointsOf(1), { stamp: 'Sample' }), 'svg .chart-stamp')).toEqual([
      'Sample',
    ]);
    expect(textsOf(chart(pointsOf(1)), '.chart-stamp')).toEqual([]);
  });

  it('names the target, and each year once', () => {
    const root = chart(pointsOf(20, 30, 40), { target: { value: 60, words: 'Target 60' } });
    expect(root.querySelector('[data-target]')?.textContent).toBe('Target 60');
    expect(textsOf(root, '.chart-group')).toEqual(['2025', '2026']);
  });

  it('writes the name of the target away from the figures', () => {
    const box = BOXES.wide;
    const low = pointsOf(62, 62, 20, 10);
    const high = pointsOf(10, 20, 62, 62);
    const spot = (points: ChartPoint[]) => spotFor(60, points, { plot: layOut(points, box), box });
    expect(spot(low).end).toBe('end');
    expect(spot(high).end).toBe('start');
  });

  it('draws bars from the ground up to their values', () => {
    const points = pointsOf(20, 40);
    const root = chart(points, { kind: 'bars' });
    const plot = layOut(points, BOXES.wide);
    const tops = [...root.querySelectorAll('.chart-bar')].map((bar) =>
      Number(bar.getAttribute('data-top')),
    );
    expect(tops).toEqual([20, 40].map((value) => Math.round(plot.yOf(value) * 10) / 10));
  });
});

describe('a chart of flowers', () => {
  it('has a flower with its value for each figure, and a name below each', () => {
    const root = render(
      <StemChart points={pointsOf(50, undefined, 70)} label="What it shows" gap="No figure" />,
    );
    expect(textsOf(root, '.stem-value')).toEqual(['50', '70']);
    expect(root.querySelectorAll('.stem-gap')).toHaveLength(1);
    expect(textsOf(root, '.stem-name')).toEqual(['Q0', 'No figure', 'Q1', 'Q2']);
  });

  it('keeps a small value on a stem above the ground', () => {
    const root = render(<StemChart points={pointsOf(0, 90)} label="x" gap="-" />);
    const [small] = [...root.querySelectorAll('.stem-disc')];
    expect(Number(small?.getAttribute('cy'))).toBeLessThan(210);
  });
});
