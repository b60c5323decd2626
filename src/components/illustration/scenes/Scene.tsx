import type { ReactElement } from 'react';
import type { CastName } from '../people/cast.ts';
import { type Frame, type SceneName, WIDTH } from './frames.ts';
import { SCENES } from './scenes.ts';
import './Scene.css';

interface SceneProps {
  name: SceneName;
  /** Who is in it, from the left; the scene's own people if nobody is named. */
  who?: readonly CastName[];
  /** Draws only this composition, at every width, for a scene in a small place. */
  only?: Frame;
}

/** A scene of the shore, drawn once for wide screens and once for phones; CSS shows one of them. */
export function Scene({ name, who, only }: SceneProps): ReactElement {
  const { Art, heights, cast } = SCENES[name];
  const draw = (frame: Frame): ReactElement => (
    <svg
      key={frame}
      className={only === undefined ? `scene-${frame}` : 'scene-only'}
      viewBox={`0 0 ${String(WIDTH[frame])} ${String(heights[frame])}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <Art name={name} frame={frame} height={heights[frame]} who={who ?? cast} />
    </svg>
  );
  return (
    <div className="scene">
      {(only === undefined ? (['wide', 'narrow'] as const) : [only]).map(draw)}
    </div>
  );
}
