import type { ReactElement } from 'react';
import { path, place, round } from '#components/illustration/draw.ts';

interface RainProps {
  /** The middle of the cloud's foot. */
  x: number;
  y: number;
  /** The cloud's width. */
  width: number;
  /** How far the rain falls below the cloud. */
  fall: number;
}

/** A soft cloud out at sea with rain slanting from it. */
export function Rain({ x, y, width: w, fall }: RainProps): ReactElement {
  const drops = Array.from({ length: 9 }, (_, i) => {
    const top = w * 0.06 + ((i * 37) % 4) * fall * 0.09;
    const length = fall * (0.5 + ((i * 5) % 4) * 0.1);
    return path`M${(i - 3.6) * w * 0.095} ${top}l${-length * 0.28} ${length}`;
  });
  return (
    <g transform={place({ x, y })} strokeLinecap="round">
      <path d={drops.join('')} stroke="var(--rain)" strokeWidth={w > 200 ? 5 : 3} />
      <path
        d={path`M${-w * 0.5} 0q0 ${-w * 0.13} ${w * 0.15} ${-w * 0.13}q${w * 0.03} ${-w * 0.16} ${w * 0.2} ${-w * 0.14}q${w * 0.08} ${-w * 0.1} ${w * 0.22} ${-w * 0.02}q${w * 0.16} ${-w * 0.02} ${w * 0.2} ${w * 0.16}q${w * 0.14} 0 ${w * 0.14} ${w * 0.13}z`}
        fill="var(--cloud)"
        stroke="var(--cloud)"
        strokeWidth={round(w * 0.05)}
        strokeLinejoin="round"
      />
    </g>
  );
}
