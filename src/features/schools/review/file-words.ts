import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { keyOf, type ReviewPart } from './review.ts';
import type { FileProblem } from './review-file.ts';

const FIELDS = ['what', 'who', 'when', 'school', 'note', 'rating'] as const;

const fieldName = (name: PropertyKey | undefined, words: Words['school_review']): string => {
  const field = FIELDS.find((one) => one === name);
  return field === undefined ? '' : words[field];
};

/** A part of a review file, as people know it: the question, or the number of the action. */
function partName(
  [first, second, third]: readonly PropertyKey[],
  parts: readonly ReviewPart[],
  words: Words['school_review'],
): string {
  if (first === 'answers' && second !== undefined) {
    const question = parts
      .flatMap((part) => part.questions.map((one) => ({ key: keyOf(part, one), text: one.text })))
      .find(({ key }) => key === second);
    return [question?.text ?? String(second), fieldName(third, words)].filter(Boolean).join(': ');
  }
  if (first === 'actions' && second !== undefined)
    return [`${words.plan} ${Number(second) + 1}`, fieldName(third, words)]
      .filter(Boolean)
      .join(': ');
  return fieldName(first, words) || String(first ?? '');
}

/** What is wrong with a file, in words, and that nothing has changed. */
export const problemText = (
  problem: FileProblem,
  parts: readonly ReviewPart[],
  words: Words['school_review'],
): string => {
  const what =
    problem.problem === 'part'
      ? fill(words.bad_part, { part: partName(problem.path, parts, words) })
      : words[problem.problem];
  return `${what} ${words.unchanged}`;
};
