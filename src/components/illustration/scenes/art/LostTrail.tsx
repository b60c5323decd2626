import type { ReactElement } from 'react';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Footprints } from '#components/illustration/places/land/Footprints.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { StandingGull } from '#components/illustration/places/land/StandingGull.tsx';
import { Gull } from '#components/illustration/places/sky/Gull.tsx';
import { type ArtProps, WIDTH } from '../frames.ts';
import { Coast } from '../parts/Coast.tsx';

/** Footprints that end at the water, a gull that saw it, and an iron figure further out. */
export function LostTrail({ frame, height }: ArtProps): ReactElement {
  if (frame === 'wide') {
    return (
      <>
        <Gull x={900} y={50} span={34} />
        <Coast
          width={WIDTH.wide}
          height={height}
          horizon={190}
          shore={268}
          sun={{ x: 1080, r: 84, lift: 0.2 }}
        />
        <IronFigure x={880} y={238} h={120} />
        <Footprints
          at={[
            [560, 372, 34],
            [632, 358, 31],
            [682, 340, 28],
            [740, 326, 25],
            [778, 311, 22],
            [822, 299, 19],
            [850, 287, 16],
          ]}
        />
        <StandingGull x={990} y={346} k={1.4} />
        <Grass x={1210} y={360} h={44} />
      </>
    );
  }
  return (
    <>
      <Coast
        width={WIDTH.narrow}
        height={height}
        horizon={128}
        shore={172}
        sun={{ x: 300, r: 40, lift: 0.2 }}
      />
      <IronFigure x={214} y={156} h={72} />
      <Footprints
        at={[
          [70, 218, 22],
          [106, 209, 20],
          [134, 200, 17],
          [164, 193, 14],
          [186, 185, 12],
        ]}
      />
      <StandingGull x={284} y={206} k={0.8} />
    </>
  );
}
