import type { ReactElement } from 'react';
import { Dune } from '#components/illustration/places/land/Dune.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { SunDisc } from '#components/illustration/places/sky/SunDisc.tsx';
import type { ArtProps } from '../frames.ts';
import { Group } from '../parts/Group.tsx';

const SPOTS = {
  wide: [
    { x: 904, y: 352, h: 250 },
    { x: 1018, y: 350, h: 236 },
    { x: 1110, y: 354, h: 236 },
  ],
  narrow: [
    { x: 196, y: 206, h: 124 },
    { x: 254, y: 204, h: 114 },
    { x: 304, y: 207, h: 114 },
  ],
} as const;

const Wide = (): ReactElement => (
  <>
    <SunDisc x={1008} y={330} r={150} lift={0.42} halo="var(--wood-glow)" />
    <Pines
      at={[
        [590, 338, 134],
        [672, 334, 214],
        [772, 330, 158],
        [1196, 326, 262],
        [1270, 330, 190],
      ]}
      fill="var(--wood-pine)"
    />
    <Dune from={300} to={1640} y={371} height={62} fill="var(--grass)" />
    <Grass x={730} y={344} h={40} />
    <Grass x={1184} y={340} h={46} />
  </>
);

const Narrow = (): ReactElement => (
  <>
    <SunDisc x={250} y={186} r={70} lift={0.4} halo="var(--wood-glow)" />
    <Pines
      at={[
        [64, 196, 84],
        [118, 194, 124],
        [344, 190, 128],
      ]}
      fill="var(--wood-pine)"
    />
    <Dune from={-60} to={520} y={223} height={38} fill="var(--grass)" />
    <Grass x={150} y={208} h={24} />
  </>
);

/** A clearing in the pine woods, with somebody from school and pupils. */
export function SchoolWood({ frame, who }: ArtProps): ReactElement {
  return (
    <>
      {frame === 'wide' ? <Wide /> : <Narrow />}
      <Group who={who} spots={SPOTS[frame]} />
    </>
  );
}
