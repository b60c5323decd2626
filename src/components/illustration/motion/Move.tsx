import { createContext, type ReactElement, type ReactNode, useContext } from 'react';
import { poseAt, type Track, writeTracks } from '#lib/motion/track.ts';

/** The moment (milliseconds from the start of its scene) at which a picture is drawn standing still. */
export const StillMoment = createContext(0);

/** Whether a picture carries its tracks; where nothing plays it they are only weight. */
export const CarriesTracks = createContext(true);

interface MoveProps {
  tracks: readonly Track[];
  children: ReactNode;
}

/**
 * What moves together, about its own 0 0. It is drawn as it stands at the still moment, and carries
 * its tracks, so that a player can draw every other moment, if {@link CarriesTracks} says so.
 */
export function Move({ tracks, children }: MoveProps): ReactElement {
  const { transform, opacity } = poseAt(tracks, useContext(StillMoment));
  const carriesTracks = useContext(CarriesTracks);
  return (
    <g
      data-move={carriesTracks ? writeTracks(tracks) : undefined}
      transform={transform === '' ? undefined : transform}
      opacity={opacity === 1 ? undefined : opacity}
    >
      {children}
    </g>
  );
}
