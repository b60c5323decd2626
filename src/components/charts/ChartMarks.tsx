import { line } from 'd3-shape';
import { spotFor, startsOfGaps, type ChartBox, type ChartPoint, type Plot } from './plot.ts';

interface Props {
  points: readonly ChartPoint[];
  plot: Plot;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The values as a line that breaks where a figure is missing, with a dot for each. */
export const LineMarks = ({ points, plot }: Props) => {
  const draw = line<ChartPoint>(
    ({ key }) => plot.xOf(key),
    ({ value = 0 }) => plot.yOf(value),
  )
    .defined(({ value }) => value !== undefined)
    .digits(1);
  return (
    <>
      <path className="chart-line" d={draw(points) ?? ''} />
      {points.map(
        ({ key, value }) =>
          value !== undefined && (
            <circle
              key={key}
              className="chart-dot"
              data-key={key}
              cx={round(plot.xOf(key))}
              cy={round(plot.yOf(value))}
              r="6"
            />
          ),
      )}
    </>
  );
};

/** The values as bars that grow out of the ground, round at the top. */
export const BarMarks = ({ points, plot }: Props) => {
  const width = round(Math.min(46, plot.step * 0.62));
  const bar = (x: number, top: number) => {
    const r = Math.min(width / 2, plot.ground - top);
    return `M${round(x - width / 2)} ${plot.ground}V${round(top + r)}a${width / 2} ${round(r)} 0 0 1 ${width} 0V${plot.ground}z`;
  };
  return points.map(
    ({ key, value }) =>
      value !== undefined && (
        <path
          key={key}
          className="chart-bar"
          data-key={key}
          data-top={round(plot.yOf(value))}
          d={bar(plot.xOf(key), plot.yOf(value))}
        />
      ),
  );
};

/** The values in figures: all of them, or where room is short only the first and the last. */
export const ValueTexts = ({ points, plot, all }: Props & { all: boolean }) => {
  const known = points.filter(({ value }) => value !== undefined);
  const shown = all ? known : known.filter((point) => point === known[0] || point === known.at(-1));
  return shown.map(({ key, value = 0, text }) => (
    <text
      key={key}
      className="chart-value"
      x={round(plot.xOf(key))}
      y={round(plot.yOf(value) - 15)}
      textAnchor="middle"
    >
      {text}
    </text>
  ));
};

/** A dashed ring on the ground for each figure that is missing; a run of them is named once. */
export const Gaps = ({ points, plot, words }: Props & { words: string }) => {
  const starts = startsOfGaps(points);
  return points
    .filter(({ value }) => value === undefined)
    .map((point) => (
      <g key={point.key} data-gap={point.key}>
        <circle className="chart-gap" cx={round(plot.xOf(point.key))} cy={plot.ground - 12} r="8" />
        {starts.includes(point) && (
          <text
            className="chart-gap-words"
            x={round(plot.xOf(point.key))}
            y={plot.ground - 30}
            textAnchor="middle"
          >
            {words}
          </text>
        )}
      </g>
    ));
};

interface TargetProps extends Props {
  value: number;
  words: string;
  box: ChartBox;
}

/** The value to reach, as a dashed line across with its name where there is room. */
export const TargetLine = ({ value, words, box, plot, points }: TargetProps) => {
  const spot = spotFor(value, points, { plot, box });
  return (
    <g data-target={value}>
      <path className="chart-target" d={`M${box.left} ${round(plot.yOf(value))}H${box.width}`} />
      <text
        className="chart-value"
        x={spot.end === 'start' ? box.left + 6 : box.width}
        y={round(spot.y)}
        textAnchor={spot.end}
      >
        {words}
      </text>
    </g>
  );
};
