import { checkedEntries, groupBy, problemAt, type Entry, type Rule } from './entry.ts';

interface Phrase {
  readonly entry: Entry;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

const AUDIENCES = ['young', 'families', 'schools'] as const;

const phrasesIn = (entries: readonly Entry[]): Phrase[] =>
  checkedEntries(entries, 'needs').flatMap(({ entry, data }) =>
    AUDIENCES.flatMap((audience) =>
      data.words[audience].map((text, index) => ({
        entry,
        text: text.trim().toLowerCase(),
        path: ['words', audience, index],
      })),
    ),
  );

/** The words people type lead to one need only. */
export const noSharedPhrases: Rule = (entries) => {
  const groups = groupBy(phrasesIn(entries), ({ text }) => text);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ entry }) => entry !== first?.entry)
      .map(({ entry, text, path }) => {
        const message = `“${text}” also stands in ${first?.entry.file}: keep it in one of the two`;
        return problemAt(entry, path, message);
      }),
  );
};
