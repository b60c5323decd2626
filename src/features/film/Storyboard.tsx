import { StoryScene } from '#components/story/StoryScene.tsx';
import type { TimedScene } from '#lib/storyboard/timeline.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { PICTURES } from '#components/illustration/film/pictures.ts';
import './Storyboard.css';

interface Props {
  scenes: readonly TimedScene[];
  /** The class of the colour of a scene’s theme. */
  themeOf: (scene: TimedScene) => string;
  words: Words['film'];
}

/** The cues of a scene as the player reads them. */
const flat = ({ cues }: TimedScene): string =>
  JSON.stringify(cues.map(({ from, to, lines }) => [from, to, lines.join(' ')]));

/** The whole animation in pictures and words: its transcript, its print sheet, and what the player plays. */
export const Storyboard = ({ scenes, themeOf, words }: Props) => (
  <ol className="storyboard plain-list">
    {scenes.map((scene) => (
      <li
        key={scene.id}
        id={`scene-${scene.id}`}
        data-start={scene.start}
        data-length={scene.length}
        data-cues={flat(scene)}
        data-audio={scene.audio?.file}
        data-dark={PICTURES[scene.picture].isDark && ''}
      >
        <StoryScene
          scene={scene}
          number={scene.number}
          theme={themeOf(scene)}
          label={words.picture}
        >
          <p className="story-links cluster no-print">
            <a
              className="story-play"
              href={`#scene-${scene.id}`}
              aria-label={fill(words.from_here, { words: scene.words })}
            >
              {words.from_here_short}
            </a>
            <a href={`/watch/${scene.id}/`} aria-label={fill(words.share, { words: scene.words })}>
              {words.share_short}
            </a>
          </p>
        </StoryScene>
      </li>
    ))}
  </ol>
);
