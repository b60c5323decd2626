import type { ChartBox, ChartPoint, Plot } from './plot.ts';

interface Props {
  points: readonly ChartPoint[];
  box: ChartBox;
  plot: Plot;
  /** A value as the axis writes it. */
  sayTick: (value: number) => string;
  /** Whether there is room to name every place along the foot, or only the first and the last. */
  named: 'all' | 'ends';
}

/** The names along the foot: all with the year below where it is new, or only the two ends. */
const Names = ({ points, box, plot, named }: Omit<Props, 'sayTick'>) => {
  const y = plot.ground + 32;
  if (named === 'all')
    return points.map(({ key, label, group }, index) => (
      <g key={key}>
        <text x={plot.xOf(key)} y={y} textAnchor="middle">
          {label}
        </text>
        {group !== points[index - 1]?.group && (
          <text className="chart-group" x={plot.xOf(key)} y={y + 24} textAnchor="middle">
            {group}
          </text>
        )}
      </g>
    ));
  const [first, last] = [points[0], points.at(-1)];
  return (
    <>
      <text x={box.left} y={y}>
        {first?.label} {first?.group}
      </text>
      {last !== undefined && last !== first && (
        <text x={box.width - 4} y={y} textAnchor="end">
          {last.label} {last.group}
        </text>
      )}
    </>
  );
};

/** What every chart stands on: lines across with their values, the sand line, names along it. */
export const ChartAxes = ({ sayTick, ...props }: Props) => {
  const { points, box, plot } = props;
  return (
    <>
      {plot.ticks.map((value) => (
        <g key={value}>
          {value > 0 && (
            <path className="chart-grid" d={`M${box.left} ${plot.yOf(value)}H${box.width}`} />
          )}
          <text x={box.left - 10} y={plot.yOf(value) + 5} textAnchor="end">
            {sayTick(value)}
          </text>
        </g>
      ))}
      {points.map(({ key }) => (
        <path key={key} className="chart-grid" d={`M${plot.xOf(key)} ${plot.ground + 8}v6`} />
      ))}
      <rect
        className="chart-ground"
        x={box.left}
        y={plot.ground}
        width={box.width - box.left}
        height="8"
      />
      <Names {...props} />
    </>
  );
};
