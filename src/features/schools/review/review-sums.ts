import { answerTo, keyOf, RATINGS, type Rating, type Review, type ReviewPart } from './review.ts';

/** How many questions have each rating; `none` are not looked at yet. */
export type Sums = Readonly<Record<Rating | 'none', number>>;

const ratingsOf = (part: ReviewPart, review: Review): (Rating | 'none')[] =>
  part.questions.map((question) => answerTo(review, keyOf(part, question)).rating ?? 'none');

const count = (ratings: readonly (Rating | 'none')[]): Sums => {
  const of = (one: Rating | 'none') => ratings.filter((rating) => rating === one).length;
  return { red: of('red'), amber: of('amber'), green: of('green'), none: of('none') };
};

/** How the questions of one principle were rated. */
export const sumsOf = (part: ReviewPart, review: Review): Sums => count(ratingsOf(part, review));

/** How all questions were rated. */
export const totalOf = (parts: readonly ReviewPart[], review: Review): Sums =>
  count(parts.flatMap((part) => ratingsOf(part, review)));

/** Principles with something red, those with the most of it first: where to begin. */
export const weakestOf = (parts: readonly ReviewPart[], review: Review): ReviewPart[] =>
  parts
    .filter((part) => sumsOf(part, review).red > 0)
    .toSorted((a, b) => sumsOf(b, review).red - sumsOf(a, review).red);

/** What became of a principle’s questions from one review to another; only those rated in both count. */
export interface Shift {
  part: ReviewPart;
  before: Sums;
  now: Sums;
  better: number;
  worse: number;
}

/** What changed from an earlier review to this one, principle by principle. */
export const shiftsOf = (parts: readonly ReviewPart[], before: Review, now: Review): Shift[] =>
  parts.map((part) => {
    const steps = part.questions.map((question) => {
      const key = keyOf(part, question);
      const [then, today] = [answerTo(before, key).rating, answerTo(now, key).rating];
      return then === undefined || today === undefined
        ? 0
        : RATINGS.indexOf(today) - RATINGS.indexOf(then);
    });
    return {
      part,
      before: sumsOf(part, before),
      now: sumsOf(part, now),
      better: steps.filter((step) => step > 0).length,
      worse: steps.filter((step) => step < 0).length,
    };
  });
