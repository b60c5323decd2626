import type { ReactNode } from 'react';
import { ScenePicture } from '#components/illustration/film/ScenePicture.tsx';
import type { Scene } from '#schemas/site/storyboards.ts';
import './StoryScene.css';

interface Props {
  scene: Pick<Scene, 'words' | 'narration' | 'description' | 'picture' | 'people'>;
  number: number;
  /** The class of its theme’s colour. */
  theme: string;
  /** What stands before the words that say what the picture shows. */
  label: string;
  children?: ReactNode;
}

/** One scene of the animation standing still: its picture, and all that is shown and said. */
export const StoryScene = ({ scene, number, theme, label, children }: Props) => (
  <article className="story-scene">
    <div className={`story-picture ${theme}`}>
      <ScenePicture picture={scene.picture} people={scene.people} isPlayed />
    </div>
    <div className="story-text flow">
      <h3 className="story-words">
        <span className="story-number">{number}</span> <span>{scene.words}</span>
      </h3>
      <p className="story-said">{scene.narration}</p>
      <p className="story-seen">
        <b>{label}</b> {scene.description}
      </p>
      {children}
    </div>
  </article>
);
