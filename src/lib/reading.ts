import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Names that readers know and formulas do not; they count as one plain word. */
const NAMES =
  /\b(Sefton(?:’s)?|Merseyside|Liverpool|Southport|Formby|Crosby|Bootle|Kooth|Childline|Samaritans|CAMHS|Alder Hey|HOPELINE247|Papyrus|Grow Well|Parenting 2000|Venus STAR Centre|SYMBOL|Young Advisors|Mersey Care)\b/g;

/** How hard some prose is to read. */
export interface Reading {
  words: number;
  /** Words in a sentence, on average. */
  meanSentence: number;
  /** Flesch–Kincaid grade plus five: the age, in years, at which an English pupil can read it. */
  age: number;
}

/** The sentences of some prose. */
export const sentencesIn = (text: string): string[] =>
  (text.match(/[^.!?…:;]+(?:[.!?…:;]+(?=[\s”’)]|$)[”’)]*|$)/g) ?? [text])
    .map((one) => one.trim())
    .filter((one) => /\w/.test(one));

/** Measures prose given as blocks of whole sentences. Source of the formula: Kincaid et al., 1975. */
export function measureReading(blocks: readonly string[]): Reading {
  const text = blocks.join(' ').replace(NAMES, 'Sam');
  const sentences = text.split(/[.!?…:;]+(?=[\s”’)]|$)/).filter((one) => /\w/.test(one));
  const words = text.split(/\s+/).filter((word) => /[A-Za-z]/.test(word));
  if (words.length === 0) return { words: 0, meanSentence: 0, age: 0 };
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return {
    words: words.length,
    meanSentence: words.length / sentences.length,
    age: fleschKincaid(counts) + 5,
  };
}
