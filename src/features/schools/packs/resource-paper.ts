import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { paperFacts } from '../resources/resource-facts.ts';
import type { ResourcePaper } from './Paper.tsx';

/** A resource as a part of a pack; `site` makes its address whole. */
export const resourcePaper = (
  { address, data }: Entry<'resources'>,
  words: Words,
  site: URL | undefined,
): ResourcePaper => ({
  title: data.title,
  lede: data.lede,
  facts: paperFacts(data, words),
  need: data.you_need,
  safety: data.safety,
  link: new URL(address, site).href,
});
