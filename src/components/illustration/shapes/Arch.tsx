import type { ReactElement } from 'react';
import { path, round } from '../draw.ts';
import type { Tone } from './shape-colours.ts';

interface ArchProps {
  size: number;
  height: number;
  tone: Tone;
}

/** A harbour arch, a half-ring on two posts standing on 0 0; it rises with `height` × size. */
export function Arch({ size, height, tone }: ArchProps): ReactElement {
  const band = size * 0.18;
  const r = size * 0.36;
  const post = height * size - r - band / 2;
  return (
    <g fill="none" strokeLinecap="butt">
      <path
        d={path`M${-r} 0V${-post}a${r} ${r} 0 0 1 ${2 * r} 0V0`}
        stroke={tone.fill}
        strokeWidth={round(band)}
      />
      <path
        d={path`M${-r - band / 2} ${-post}h${band}M${r - band / 2} ${-post}h${band}M0 ${-post - r + band / 2}v${-band}`}
        stroke={tone.line}
        strokeWidth={round(Math.max(2, size * 0.04))}
      />
    </g>
  );
}
