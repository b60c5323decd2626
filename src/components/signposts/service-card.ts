import type { Entry } from '#lib/graph.ts';
import { anyHourRoutes, waysOf } from '#lib/reach.ts';
import { asSentence } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** What a card says of a service: where it leads, what it is, and short facts. */
export interface ServiceSummary {
  href: string;
  title: string;
  text: string;
  meta: string[];
}

/** A service as a card shows it: its ages, its ways, and whether someone is there at any hour. */
export function summariseService(
  { address, data }: Entry<'services'>,
  words: Words,
): ServiceSummary {
  const ways = waysOf(data).map((way) => words.ways[way]);
  const facts = [data.ages.note, asSentence(ways.join(', '))].filter((fact) => fact !== '');
  const always = anyHourRoutes(data).length > 0 ? [words.services.always] : [];
  return {
    href: address,
    title: data.title,
    text: data.lede,
    meta: [...always, `${facts.join('. ')}.`],
  };
}
