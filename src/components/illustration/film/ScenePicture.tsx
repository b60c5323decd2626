import type { ReactElement } from 'react';
import type { CastName } from '../people/cast.ts';
import { CarriesTracks, StillMoment } from '../motion/Move.tsx';
import { FILM } from './frame.ts';
import { type PictureName, PICTURES } from './pictures.ts';
import './ScenePicture.css';

interface ScenePictureProps {
  picture: PictureName;
  /** Who is in it, in order; the usual people if nobody is named. */
  people?: readonly CastName[];
  /** Whether a player is to move it. */
  isPlayed?: boolean;
}

/**
 * One picture of the animation, drawn at its best moment: a still. What moves in one that is played
 * carries its tracks, so that the player can draw any other moment.
 */
export function ScenePicture({
  picture,
  people = [],
  isPlayed = false,
}: ScenePictureProps): ReactElement {
  const { Art, cast, still } = PICTURES[picture];
  return (
    <svg className="scene-picture" viewBox={`0 0 ${FILM.width} ${FILM.height}`} aria-hidden="true">
      <StillMoment value={still}>
        <CarriesTracks value={isPlayed}>
          <Art who={people.length > 0 ? people : cast} />
        </CarriesTracks>
      </StillMoment>
    </svg>
  );
}
