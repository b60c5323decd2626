import type { ReactElement } from 'react';
import { disc, path, round } from '../draw.ts';
import type { Tone } from './shape-colours.ts';

interface SunProps {
  size: number;
  height: number;
  tone: Tone;
}

/** What shows of a disc (radius r) above the horizon when its top stands `top` high. */
function risen(r: number, top: number): string {
  const centre = top - r;
  if (centre >= r) return disc(0, -centre, r);
  const half = Math.sqrt(r * r - centre * centre);
  return path`M${-half} 0A${r} ${r} 0 ${centre > 0 ? 1 : 0} 1 ${half} 0z`;
}

/** A sun that stands `height` × size above the horizon at 0 0; nothing shows below it. */
export function Sun({ size, height, tone }: SunProps): ReactElement {
  const r = round(size * 0.36);
  const core = r * 0.55;
  const top = height * size;
  const coreTop = top - r + core;
  return (
    <>
      <path d={risen(r, top)} fill={tone.fill} />
      {coreTop > 2 && <path d={risen(core, coreTop)} fill={tone.line} />}
    </>
  );
}
