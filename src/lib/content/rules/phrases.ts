import { normalise } from '#lib/search/words.ts';
import { checkedEntries, groupBy, problemAt, type Entry, type Rule } from './entry.ts';

interface Phrase {
  readonly entry: Entry;
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** Its entry says that it wins where another has the same words. */
  readonly wins: boolean;
}

const AUDIENCES = ['young', 'families', 'schools'] as const;

/** Everything that has words of its own: needs, and the pages that words lead to. */
const wordedEntries = (entries: readonly Entry[]) => [
  ...checkedEntries(entries, 'needs'),
  ...checkedEntries(entries, 'shortcuts'),
];

const phrasesIn = (entries: readonly Entry[]): Phrase[] =>
  wordedEntries(entries).flatMap(({ entry, data: { words } }) => {
    const winning = new Set(words.wins.map(normalise));
    return AUDIENCES.flatMap((audience) =>
      words[audience].map((typed, index) => {
        const text = normalise(typed);
        return { entry, text, path: ['words', audience, index], wins: winning.has(text) };
      }),
    );
  });

/** The words people type lead to one entry only, or one of the entries says that it wins. */
export const noSharedPhrases: Rule = (entries) => {
  const groups = groupBy(phrasesIn(entries), ({ text }) => text);
  return [...groups.values()].flatMap((group) => {
    const winners = new Set(group.filter(({ wins }) => wins).map(({ entry }) => entry));
    if (winners.size === 1) return [];
    const [first, ...others] = winners.size === 0 ? group : group.filter(({ wins }) => wins);
    return others
      .filter(({ entry }) => entry !== first?.entry)
      .map(({ entry, text, path }) => {
        const remedy =
          winners.size === 0
            ? 'keep it in one of the two, or name it under “Wins” in one'
            : 'only one of the two can name it under “Wins”';
        return problemAt(entry, path, `“${text}” also stands in ${first?.entry.file}: ${remedy}`);
      });
  });
};

/** What is said to win stands among the entry’s own words. */
export const onlyOwnWordsWin: Rule = (entries) =>
  wordedEntries(entries).flatMap(({ entry, data: { words } }) => {
    const own = new Set(AUDIENCES.flatMap((audience) => words[audience].map(normalise)));
    return words.wins.flatMap((typed, index) =>
      own.has(normalise(typed))
        ? []
        : [
            problemAt(
              entry,
              ['words', 'wins', index],
              `“${typed}” is not among the words of this entry: add it above, or remove it here`,
            ),
          ],
    );
  });
