import type { Language } from '#lib/search/language.ts';
import { normalise } from '#lib/search/words.ts';
import type { Match } from './topics.ts';

/** Who seems to be asking; young people where nothing says otherwise. */
export type Audience = 'young' | 'families' | 'schools';

const says = (text: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => ` ${text} `.includes(` ${phrase} `));

/** Tells who is asking from what was typed: a school before a parent, since teachers say “child” too. */
export function audienceOf(typed: string, { schools, families }: Language): Audience {
  const text = normalise(typed);
  if (says(text, schools)) return 'schools';
  return says(text, families) ? 'families' : 'young';
}

/** How much a page for adults only counts for somebody else, and for whom it is. */
const FOR_OTHERS = 0.85;
const FOR_THEM = 1.2;
/** The page of a need comes before a service of the same name: it leads to that one and to others. */
const TOPIC_FIRST = 1.05;

/** How well a page that is for some people suits somebody; pages for young people suit all. */
export function suits(audience: Audience, made: readonly string[]): number {
  if (made.length === 0 || made.includes('young-people') || made.includes('children')) return 1;
  return made.includes(audience) ? FOR_THEM : FOR_OTHERS;
}

/** Matches in the order that suits who is asking. */
export const preferFor = (audience: Audience, matches: readonly Match[]): Match[] =>
  matches
    .map((match) => ({
      ...match,
      score:
        match.score *
        suits(audience, match.entry.facets.audience) *
        (match.entry.topic === undefined ? 1 : TOPIC_FIRST),
    }))
    .toSorted((a, b) => b.score - a.score);
