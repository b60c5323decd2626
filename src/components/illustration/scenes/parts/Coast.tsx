import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';
import { Sea } from '#components/illustration/places/land/Sea.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { SunDisc } from '#components/illustration/places/sky/SunDisc.tsx';

interface CoastProps {
  width: number;
  height: number;
  /** Where the sky ends. */
  horizon: number;
  /** Where the waves run out. */
  shore: number;
  /** A sun: its middle stands `lift` × r above the horizon. */
  sun?: { x: number; r: number; lift: number; fill?: string; halo?: string };
}

/** Sun, sea, foam, wet sand and dry sand, from the horizon to the foot of a scene. */
export function Coast({ width: w, height: h, horizon, shore, sun }: CoastProps): ReactElement {
  const dry = shore + (h - shore) * 0.22;
  return (
    <>
      {sun && <SunDisc y={horizon} {...sun} />}
      <path d={path`M0 ${horizon + 2}H${w}V${h}H0z`} fill="var(--sand-deep)" />
      <Sea width={w} y={horizon} shore={shore} />
      {sun && <Glints x={sun.x} y={horizon} r={sun.r} fill={sun.fill ?? 'var(--happy)'} />}
      <path
        d={path`M0 ${dry + 8}Q${w * 0.2} ${dry - 10} ${w * 0.45} ${dry + 10}T${w} ${dry - 6}V${h}H0z`}
        fill="var(--sand)"
      />
    </>
  );
}
