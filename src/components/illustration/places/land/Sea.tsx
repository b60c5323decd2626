import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';

interface SeaProps {
  width: number;
  /** The horizon. */
  y: number;
  /** Where the last wave runs out on the sand. */
  shore: number;
}

/** The sea from the horizon to a line of foam on the sand, which has to be there already. */
export function Sea({ width: w, y, shore }: SeaProps): ReactElement {
  const depth = shore - y;
  const swash = path`V${shore}q${-w * 0.1} ${depth * 0.14} ${-w * 0.26} ${depth * 0.02}t${-w * 0.28} 0t${-w * 0.24} ${depth * 0.03}T0 ${shore - depth * 0.06}z`;
  return (
    <>
      <path d={path`M0 ${y + depth * 0.3}H${w}` + swash} fill="var(--foam-line)" />
      <path
        d={path`M0 ${y + depth * 0.3}H${w}V${shore - depth * 0.1}q${-w * 0.1} ${depth * 0.14} ${-w * 0.26} ${depth * 0.02}t${-w * 0.28} 0t${-w * 0.24} ${depth * 0.03}T0 ${shore - depth * 0.16}z`}
        fill="var(--sea-near)"
      />
      <path d={path`M0 ${y}H${w}v${depth * 0.46}H0z`} fill="var(--sea)" />
    </>
  );
}
