import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { StoryScene } from '#components/story/StoryScene.tsx';
import { wordsOf } from '#lib/site.ts';
import { numberOf } from '#lib/storyboard/number-of.ts';
import { timelineOf } from '#lib/storyboard/timeline.ts';
import { themeClasses } from '#lib/storyboard/theme-classes.ts';
import type { PreviewProps } from './preview-props.ts';

/** The scenes of an animation in order, each at its best moment with all that is shown and said. */
export const StoryboardPreview = ({ graph, id }: PreviewProps) => {
  const { data } = graph.get('storyboards', id);
  const { film } = wordsOf(graph);
  const { scenes } = timelineOf(data, (service) => numberOf(graph.get('services', service).data));
  const themeOf = themeClasses(graph);
  return (
    <>
      <Hero title={data.title} lede={data.lede} />
      <Band tone="sky">
        <ol className="storyboard plain-list">
          {scenes.map((scene) => (
            <li key={scene.number}>
              <StoryScene
                scene={scene}
                number={scene.number}
                theme={themeOf(scene)}
                label={film.picture}
              />
            </li>
          ))}
        </ol>
      </Band>
    </>
  );
};
