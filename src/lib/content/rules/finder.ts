import { didYouMean } from '../explain/nearest.ts';
import { checkedEntries, problemAt, type Rule } from './entry.ts';

/** The answers an outcome of the finder waits for are answers of that question. */
export const onlyKnownAnswers: Rule = (entries) => {
  const questions = new Map(
    checkedEntries(entries, 'finder-questions').map(({ data }) => [
      data.id,
      new Set(data.answers.map((answer) => answer.id)),
    ]),
  );
  return checkedEntries(entries, 'finder-outcomes').flatMap(({ entry, data }) =>
    data.shown_when.flatMap(({ question, any_of }, condition) => {
      const answers = questions.get(question);
      if (answers === undefined) return [];
      return any_of.flatMap((answer, index) => {
        if (answers.has(answer)) return [];
        const hint = didYouMean(answer, answers) || ': check it, or remove it';
        const message = `the question “${question}” has no answer “${answer}”${hint}`;
        return [problemAt(entry, ['shown_when', condition, 'any_of', index], message)];
      });
    }),
  );
};
