import { scaleLinear, scalePoint } from 'd3-scale';

/** One place along the foot of a chart. */
export interface ChartPoint {
  key: string;
  /** As much of its name as the chart has room for. */
  label: string;
  /** What it lies in, such as a year: named where a new one begins. */
  group?: string | undefined;
  /** `undefined` where there is no figure. */
  value: number | undefined;
  /** The value as readers see it. */
  text: string;
}

/** The drawing’s size and the room around the plot, in the drawing’s own units. */
export interface ChartBox {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The two compositions of a chart: for wide screens and for phones. */
export const BOXES = {
  wide: { width: 760, height: 400, top: 54, right: 40, bottom: 74, left: 66 },
  narrow: { width: 340, height: 320, top: 54, right: 26, bottom: 56, left: 50 },
} as const satisfies Record<string, ChartBox>;

/** Where things lie in a chart. */
export interface Plot {
  xOf: (key: string) => number;
  yOf: (value: number) => number;
  /** The values with a line across, from 0 up. */
  ticks: number[];
  /** The distance between two places along the foot. */
  step: number;
  /** The y of the ground. */
  ground: number;
}

/** Lays out a chart that starts at 0; `most` is a value that no axis may pass, such as 100%. */
export function layOut(
  points: readonly ChartPoint[],
  box: ChartBox,
  { least = 0, most = Infinity }: { least?: number; most?: number } = {},
): Plot {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const ground = box.height - box.bottom;
  const top = Math.max(...values, least) || 1;
  const nice = scaleLinear([0, top * 1.08], [ground, box.top]).nice(4);
  const y = nice.domain([0, Math.min(nice.domain()[1] ?? top, most)]);
  const x = scalePoint(
    points.map(({ key }) => key),
    [box.left, box.width - box.right],
  ).padding(0.5);
  return { xOf: (key) => x(key) ?? box.left, yOf: y, ticks: y.ticks(4), step: x.step(), ground };
}

/** The places where a run of missing figures begins, so that it is named once. */
export const startsOfGaps = (points: readonly ChartPoint[]): ChartPoint[] =>
  points.filter(
    ({ value }, index) =>
      value === undefined && (index === 0 || points[index - 1]?.value !== undefined),
  );

/** Where the name of a line across is written: which end of it, and over or under it. */
export interface Spot {
  end: 'start' | 'end';
  y: number;
}

/** The room that the name of a line takes, in the drawing’s units. */
const NAME = { length: 130, over: -9, under: 22 };

/** The place beside a line across at `value` that lies farthest from every figure. */
export function spotFor(
  value: number,
  points: readonly ChartPoint[],
  { plot, box }: { plot: Plot; box: ChartBox },
): Spot {
  const at = plot.yOf(value);
  const near = { start: box.left + NAME.length, end: box.width - NAME.length };
  const distance = (end: Spot['end'], y: number) => {
    const there = points.flatMap(({ key, value: own }) => {
      const x = plot.xOf(key);
      const isThere = end === 'start' ? x < near.start : x > near.end;
      // The figure itself and its value, which stands over it.
      return own === undefined || !isThere ? [] : [plot.yOf(own), plot.yOf(own) - 20];
    });
    const gap = y > plot.ground - 40 ? 0 : Infinity;
    return Math.min(gap, ...there.map((other) => Math.abs(other - (y - 5))));
  };
  const spots = (['start', 'end'] as const).flatMap((end) =>
    [NAME.over, NAME.under].map((off) => ({ end, y: at + off })),
  );
  return spots.reduce((best, spot) =>
    distance(spot.end, spot.y) > distance(best.end, best.y) ? spot : best,
  );
}
