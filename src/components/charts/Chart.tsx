import { ChartAxes } from './ChartAxes.tsx';
import { BarMarks, Gaps, LineMarks, TargetLine, ValueTexts } from './ChartMarks.tsx';
import { BOXES, layOut, type ChartPoint } from './plot.ts';
import './Chart.css';

interface Props {
  kind: 'line' | 'bars';
  points: readonly ChartPoint[];
  /** What the chart shows and where the figures stand, for people who do not see it. */
  label: string;
  /** A value as the axis writes it. */
  sayTick: (value: number) => string;
  /** What stands where a figure is missing. */
  gap: string;
  target?: { value: number; words: string } | undefined;
  /** A value that the axis may not pass, such as 100 for a percentage. */
  most?: number | undefined;
  /** Drawn into the picture, so that a copy of it keeps it: “Sample figures”. */
  stamp?: string | undefined;
  /** The compositions to draw; both, unless it stands in a small place. */
  frames?: readonly (keyof typeof BOXES)[];
}

const BOTH = ['wide', 'narrow'] as const;

/** A chart over time, drawn while building, once for wide screens and once for phones. */
export const Chart = (props: Props) => {
  const { kind, points, label, sayTick, gap, target, most, stamp, frames = BOTH } = props;
  const Marks = kind === 'line' ? LineMarks : BarMarks;
  return frames.map((frame) => {
    const box = BOXES[frame];
    const plot = layOut(points, box, {
      least: target?.value ?? 0,
      ...(most === undefined ? {} : { most }),
    });
    return (
      <svg
        key={frame}
        className={`chart chart-${frame}`}
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={label}
      >
        {stamp !== undefined && (
          <text className="chart-stamp" x={box.width} y="20" textAnchor="end">
            {stamp}
          </text>
        )}
        <ChartAxes
          points={points}
          box={box}
          plot={plot}
          sayTick={sayTick}
          named={frame === 'wide' ? 'all' : 'ends'}
        />
        {target !== undefined && <TargetLine {...target} box={box} plot={plot} points={points} />}
        <Gaps points={points} plot={plot} words={gap} />
        <Marks points={points} plot={plot} />
        <ValueTexts points={points} plot={plot} all={frame === 'wide'} />
      </svg>
    );
  });
};
