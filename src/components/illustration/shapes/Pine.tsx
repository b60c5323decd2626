import type { ReactElement } from 'react';
import { path, round } from '../draw.ts';
import type { Tone } from './shape-colours.ts';

interface PineProps {
  height: number;
  tiers: number;
  tone: Tone;
}

/** Stacked tiers of a pine `h` high on 0 0, as one outline down the right and up the left. */
function outline(h: number, tiers: number): string {
  const base = -0.15 * h;
  const step = (0.85 * h) / (tiers + 0.6);
  const half = (tier: number): number => h * (0.16 + (0.13 * tier) / tiers);
  const corners = Array.from({ length: tiers }, (_, i) => {
    const y = base - step * (tiers - 1 - i);
    const out = half(i + 1);
    return i < tiers - 1
      ? ([
          [out, y],
          [out * 0.48, y],
        ] as const)
      : ([[out, y]] as const);
  }).flat();
  const right = corners.map(([x, y]) => path`L${x} ${y}`).join('');
  const left = corners
    .toReversed()
    .map(([x, y]) => path`L${-x} ${y}`)
    .join('');
  return path`M0 ${-h}` + right + left + 'z';
}

/** A pine of one to three tiers standing on 0 0, `height` high. */
export function Pine({ height, tiers, tone }: PineProps): ReactElement {
  return (
    <>
      <path
        d={path`M0 0V${-height * 0.3}`}
        stroke={tone.line}
        strokeWidth={round(height * 0.08)}
        strokeLinecap="butt"
      />
      <path
        d={outline(height, tiers)}
        fill={tone.fill}
        stroke={tone.fill}
        strokeWidth={round(height * 0.03)}
        strokeLinejoin="round"
      />
    </>
  );
}
