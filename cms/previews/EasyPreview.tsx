import { Hero } from '#components/frame/Hero.tsx';
import { EasyPage } from '#features/easy/EasyPage.tsx';
import { leavesOf } from '#features/easy/leaves-of.ts';
import { wordsOf } from '#lib/site.ts';
import { themeClasses } from '#lib/storyboard/theme-classes.ts';
import type { PreviewProps } from './preview-props.ts';

/** The plan in easy words, with the pictures of the animation it names. */
export const EasyPreview = ({ graph, id }: PreviewProps) => {
  const { title, lede, pages, storyboard } = graph.get('easy-plans', id).data;
  const film = graph.all('storyboards').find((one) => one.id === storyboard);
  return (
    <>
      <Hero title={title} lede={lede} />
      <EasyPage
        leaves={leavesOf(pages, film?.data.scenes ?? [], themeClasses(graph))}
        words={wordsOf(graph)}
      />
    </>
  );
};
