import { ScenePicture } from '#components/illustration/film/ScenePicture.tsx';
import { Button } from '#components/links/Button.tsx';
import type { TimedScene } from '#lib/storyboard/timeline.ts';
import type { Words } from '#schemas/site/words.ts';
import './SceneSheet.css';

interface Props {
  scene: TimedScene;
  scenes: readonly TimedScene[];
  /** The class of its theme’s colour. */
  theme: string;
  /** Which one of how many it is, in words. */
  part: string;
  words: Words['film'];
}

/** One scene on a page of its own, to be sent to somebody, with the scenes before and after it. */
export const SceneSheet = ({ scene, scenes, theme, part, words }: Props) => {
  const before = scenes[scene.number - 2];
  const after = scenes[scene.number];
  return (
    <div className="scene-sheet flow">
      <p className="meta">{part}</p>
      <h1>{scene.words}</h1>
      <div className={`scene-sheet-picture ${theme}`}>
        <ScenePicture picture={scene.picture} people={scene.people} />
      </div>
      <p className="lede">{scene.narration}</p>
      <p>
        <b>{words.picture}</b> {scene.description}
      </p>
      <p className="cluster no-print">
        <Button href={`/watch/#scene-${scene.id}`}>{words.whole}</Button>
        {before && (
          <Button href={`/watch/${before.id}/`} kind="second">
            {words.previous}
          </Button>
        )}
        {after && (
          <Button href={`/watch/${after.id}/`} kind="second">
            {words.next}
          </Button>
        )}
      </p>
    </div>
  );
};
