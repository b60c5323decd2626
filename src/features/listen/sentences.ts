/** A sentence and where it stands in the text: `start` and `end` count UTF-16 units. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** After these a full stop ends no sentence, even before a capital letter. */
const ABBREVIATION = /\b(?:Dr|Mr|Mrs|Ms|St|Prof|No|vs|e\.g|i\.e)\.\s+$/i;

const hasWords = ({ text }: Sentence): boolean => /[\p{L}\p{N}]/u.test(text);

/** The sentence without the spaces around it. */
function trim({ text, start }: Sentence): Sentence {
  const from = start + text.length - text.trimStart().length;
  const trimmed = text.trim();
  return { text: trimmed, start: from, end: from + trimmed.length };
}

/** The pieces of a text as the browser cuts it; one piece where it cannot. */
const piecesOf = (text: string): readonly { segment: string; index: number }[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)]
    : [{ segment: text, index: 0 }];

/** The sentences of a text, in order. What holds no letter and no digit is left out. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  // A line that is broken in the source is not the end of a sentence.
  for (const { segment, index } of piecesOf(text.replace(/\s/g, ' '))) {
    const last = found.at(-1);
    if (last !== undefined && ABBREVIATION.test(last.text)) {
      last.text += segment;
      last.end += segment.length;
    } else found.push({ text: segment, start: index, end: index + segment.length });
  }
  return found.map(trim).filter(hasWords);
}
