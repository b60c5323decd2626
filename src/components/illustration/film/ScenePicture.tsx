import type { ReactElement } from 'react';
import type { CastName } from '../people/cast.ts';
import { StillMoment } from '../motion/Move.tsx';
import { FILM } from './frame.ts';
import { type PictureName, PICTURES } from './pictures.ts';

interface ScenePictureProps {
  picture: PictureName;
  /** Who is in it, in order; the usual people if nobody is named. */
  people?: readonly CastName[];
}

/**
 * One picture of the animation, drawn at its best moment. What moves in it carries its tracks, so
 * that a player can draw any other moment; without one it is a still.
 */
export function ScenePicture({ picture, people = [] }: ScenePictureProps): ReactElement {
  const { Art, cast, still } = PICTURES[picture];
  return (
    <svg className="scene-picture" viewBox={`0 0 ${FILM.width} ${FILM.height}`} aria-hidden="true">
      <StillMoment value={still}>
        <Art who={people.length > 0 ? people : cast} />
      </StillMoment>
    </svg>
  );
}
