import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { Scene } from '../illustration/scenes/Scene.tsx';
import { Label } from '../words/Label.tsx';
import { Hero } from './Hero.tsx';

/** The hero of a page of words: its title and opening line, at the place its editor chose. */
export const PlacedHero = ({ page, words }: { page: EntryData<'pages'>; words: Words }) => (
  <Hero
    title={page.title}
    lede={page.lede}
    {...(page.place === 'none' ? {} : { scene: <Scene name={page.place} /> })}
  >
    {page.wording === 'draft' && <Label>{words.site.draft}</Label>}
  </Hero>
);
