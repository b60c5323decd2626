import type { ReactElement } from 'react';

interface StagePipsProps {
  stage: number;
  of?: number;
}

/** A row of pips, the first `stage` of them filled; the stage must stand in words beside it. */
export function StagePips({ stage, of = 4 }: StagePipsProps): ReactElement {
  const width = of * 26 - 4;
  return (
    <svg
      className="stage-pips"
      width={width}
      height={22}
      viewBox={`0 0 ${String(width)} 22`}
      stroke="currentColor"
      strokeWidth="3"
      aria-hidden="true"
    >
      {Array.from({ length: of }, (_, i) => (
        <circle key={i} cx={11 + i * 26} cy="11" r="9" fill={i < stage ? 'var(--happy)' : 'none'} />
      ))}
    </svg>
  );
}
