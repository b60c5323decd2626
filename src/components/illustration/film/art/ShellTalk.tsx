import type { ReactElement } from 'react';
import { path, place, round } from '#components/illustration/draw.ts';
import { Move } from '#components/illustration/motion/Move.tsx';
import { pop, sway } from '#components/illustration/motion/moves.ts';
import { Figure, type Spot } from '#components/illustration/people/Figure.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import type { PictureProps } from '../frame.ts';
import { FlyingGull } from '../parts/FlyingGull.tsx';
import { Shore } from '../parts/Shore.tsx';
import { Speech } from '../parts/Speech.tsx';

const SHELL = 268;
const RINGS = [900, 2100, 3300, 4500];

/** A shell that gains a ring with everything that is said. */
function GrowingShell(): ReactElement {
  return (
    <g transform={place({ x: 640, y: 640 })}>
      <path
        d={path`M${-SHELL} 0a${SHELL} ${SHELL} 0 0 1 ${2 * SHELL} 0z`}
        fill="var(--heard-deep)"
      />
      {RINGS.map((at, nth) => {
        const r = round((SHELL * 0.94 * (nth + 1)) / (RINGS.length + 1));
        return (
          <Move key={at} tracks={pop(at)}>
            <path
              d={path`M${-r} 0a${r} ${r} 0 0 1 ${2 * r} 0`}
              fill="none"
              stroke="var(--heard-cut)"
              strokeWidth="22"
            />
          </Move>
        );
      })}
    </g>
  );
}

const SPEAKS: Spot = {
  x: 330,
  y: 690,
  h: 356,
  arms: [
    [[0, 'down']],
    [
      [0, 'down'],
      [800, 'out'],
      [1700, 'side'],
      [2000, 'wave'],
      [3000, 'side'],
      [3300, 'out'],
      [4500, 'up'],
    ],
  ],
  expression: [
    [0, 'calm'],
    [800, 'laugh'],
    [1600, 'smile'],
    [2000, 'laugh'],
  ],
};

const LISTENS: Spot = {
  x: 0,
  y: 0,
  h: 350,
  arms: [
    [
      [0, 'hip'],
      [2300, 'chest'],
    ],
    [
      [0, 'down'],
      [4600, 'out'],
    ],
  ],
  expression: [
    [0, 'calm'],
    [2200, 'smile'],
  ],
};

/** Somebody says something, and somebody else listens to all of it. */
export function ShellTalk({ who: [speaks, listens] }: PictureProps): ReactElement {
  return (
    <>
      <Shore>
        <FlyingGull x={420} y={330} span={44} far={-260} />
      </Shore>
      <IronFigure x={96} y={492} h={100} />
      <IronFigure x={1210} y={476} h={72} />
      <GrowingShell />
      {speaks && <Figure name={speaks} spot={SPEAKS} />}
      <g transform={place({ x: 950, y: 690 })}>
        <Move tracks={[sway('turn', 1, 3000)]}>
          {listens && <Figure name={listens} spot={LISTENS} />}
        </Move>
      </g>
      <Speech x={404} y={428} size={92} at={900} fill="var(--draw-white)" />
      <Speech x={560} y={352} size={76} at={2100} fill="var(--happy)" lines={[0.7]} />
      <Speech x={700} y={300} size={104} at={3300} fill="var(--healthy)" />
      <Speech x={900} y={240} size={84} at={4500} fill="var(--achieving)" lines={[0.8, 0.4]} />
    </>
  );
}
