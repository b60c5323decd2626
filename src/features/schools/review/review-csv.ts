import { toCsv } from '#lib/csv.ts';
import type { Words } from '#schemas/site/words.ts';
import { answerTo, keyOf, type Review, type ReviewPart } from './review.ts';

/** A review as a file for spreadsheets: a row for each question, then a row for each action. */
export function reviewCsv(
  parts: readonly ReviewPart[],
  review: Review,
  words: Words['school_review'],
): string {
  const head = [words.principle, words.question, words.rating, words.note, words.who, words.when];
  const answers = parts.flatMap((part) =>
    part.questions.map((question) => {
      const { rating, note } = answerTo(review, keyOf(part, question));
      return [part.title, question.text, words[rating ?? 'none'], note, '', ''];
    }),
  );
  const actions = review.actions.map(({ what, who, when }) => [
    words.plan,
    what,
    '',
    '',
    who,
    when,
  ]);
  return toCsv([head, ...answers, ...actions]);
}
