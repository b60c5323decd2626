import type { ReactElement } from 'react';
import { path, round } from '../draw.ts';
import type { Tone } from './shape-colours.ts';

interface ShellProps {
  size: number;
  rings: number;
  tone: Tone;
}

const arc = (r: number): string => path`M${-r} 0a${r} ${r} 0 0 1 ${2 * r} 0`;

/** A half-disc with one ring for each stage, standing on 0 0 and as wide as its size. */
export function Shell({ size, rings, tone }: ShellProps): ReactElement {
  const r = size / 2;
  const step = (r * 0.97) / (rings + 1);
  const lines = Array.from({ length: rings }, (_, i) => arc(step * (i + 1))).join('');
  return (
    <>
      <path d={`${arc(r)}z`} fill={tone.fill} />
      <path
        d={lines}
        fill="none"
        stroke={tone.line}
        strokeWidth={round(Math.max(2, r * 0.085))}
        strokeLinecap="butt"
      />
    </>
  );
}
