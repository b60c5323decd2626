import type { ReactElement } from 'react';
import { path, place, round } from '../draw.ts';
import type { Tone } from './shape-colours.ts';

interface KiteProps {
  /** Half the kite's length from nose to tail. */
  size: number;
  tone: Tone;
  bows?: number;
  x?: number;
  y?: number;
}

const bow = (x: number, y: number, s: number): string =>
  path`M${x} ${y}l${-s} ${-s * 0.6}v${s * 1.2}zl${s} ${-s * 0.6}v${s * 1.2}z`;

/** A tail in two waves with bows on it, in the colour of the lines around it. */
function Tail({ size: s, bows, fill }: { size: number; bows: number; fill: string }): ReactElement {
  const tied = Array.from({ length: bows }, (_, i) =>
    bow((i % 2 ? 0.12 : -0.12) * s, s * (1.24 + i * 0.36), s * 0.2),
  );
  return (
    <>
      <path
        d={path`M0 ${s}q${-s * 0.36} ${s * 0.26} 0 ${s * 0.5}t0 ${s * 0.5}`}
        fill="none"
        strokeWidth={round(Math.max(1.5, s * 0.05))}
      />
      <path d={tied.join('')} fill={fill} stroke="none" />
    </>
  );
}

/** A kite in the air with its middle at x y, leaning as if the wind came off the sea. */
export function Kite({ size: s, tone, bows = 0, x = 0, y = 0 }: KiteProps): ReactElement {
  return (
    <g
      transform={`${place({ x, y })}rotate(24)`}
      stroke={tone.line}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {bows > 0 && <Tail size={s} bows={bows} fill={tone.line} />}
      <path
        d={path`M0 ${-s}L${s * 0.66} ${-s * 0.22} 0 ${s} ${-s * 0.66} ${-s * 0.22}z`}
        fill={tone.fill}
        stroke="none"
      />
      <path d={path`M0 ${-s}L${s * 0.66} ${-s * 0.22} 0 ${s}z`} fill={tone.line} stroke="none" />
    </g>
  );
}
