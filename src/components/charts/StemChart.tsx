import type { ChartPoint } from './plot.ts';
import { layOut } from './plot.ts';
import './StemChart.css';

const RADIUS = 34;
const GROUND = 236;

interface Props {
  points: readonly ChartPoint[];
  /** What the chart says, for people who do not see it. */
  label: string;
  /** What stands where a figure is missing. */
  gap: string;
  most?: number | undefined;
  stamp?: string | undefined;
}

const Stem = ({ x, y, text }: { x: number; y: number; text: string }) => (
  <>
    <path className="stem-green" d={`M${x} ${GROUND}V${y + RADIUS}`} />
    {GROUND - y - RADIUS > 26 && (
      <path
        className="stem-leaf"
        d={`M${x} ${GROUND - 4}q-6-22-30-22q4 22 30 22q26 0 30-22q-24 0-30 22z`}
      />
    )}
    <circle className="stem-disc" cx={x} cy={y} r={RADIUS} />
    <text className={text.length > 5 ? 'stem-long' : 'stem-value'} x={x} y={y + 7}>
      {text}
    </text>
  </>
);

const Gap = ({ x, words }: { x: number; words: string }) => (
  <>
    <circle className="stem-gap" cx={x} cy={GROUND - 12} r="9" />
    <text className="stem-name" x={x} y={GROUND - 32}>
      {words}
    </text>
  </>
);

/** A few figures as flowers on a sand line: the middle of each is the value, which stands in it. */
export const StemChart = ({ points, label, gap, most, stamp }: Props) => {
  const width = 40 + points.length * 104;
  const box = { width, height: 300, top: 74, right: 20, bottom: 300 - GROUND, left: 20 };
  const plot = layOut(points, box, most === undefined ? {} : { most });
  // A flower with a small value still stands on its stem.
  const yOf = (value: number) => Math.round(Math.min(plot.yOf(value), GROUND - RADIUS - 8));
  return (
    <svg
      className="stem-chart"
      viewBox={`0 0 ${width} 300`}
      width={width}
      height="300"
      role="img"
      aria-label={label}
    >
      {stamp !== undefined && (
        <text className="stem-stamp" x="0" y="18">
          {stamp}
        </text>
      )}
      <rect className="stem-ground" x="0" y={GROUND} width={width} height="10" />
      {points.map(({ key, label: name, value, text }) => {
        const x = Math.round(plot.xOf(key));
        return (
          <g key={key}>
            {value === undefined ? (
              <Gap x={x} words={gap} />
            ) : (
              <Stem x={x} y={yOf(value)} text={text} />
            )}
            <text className="stem-name" x={x} y={GROUND + 36}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
};
