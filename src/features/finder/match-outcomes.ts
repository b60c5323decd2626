import { holds, inOrder, type Answers } from '#lib/finder-path.ts';
import type { EntryData } from '#schemas/collections.ts';
import { isForSomeoneElse, stepsOf, type Question, type Step } from './walk.ts';

/** Something the finder can show. */
export type Outcome = EntryData<'finder-outcomes'>;

/** An outcome that is shown, and why: what was said that it waited for, in the order asked. */
export interface Match {
  outcome: Outcome;
  reasons: string[];
}

function reasonOf({ question, answer }: Step, someoneElse: boolean): string {
  const given = question.answers.find(({ id }) => id === answer);
  if (given === undefined) return question.unsure;
  return (someoneElse ? given.because_else : undefined) ?? given.because;
}

const first = (a: Outcome, b: Outcome): number =>
  Number(b.urgent) - Number(a.urgent) || b.weight - a.weight || (a.id < b.id ? -1 : 1);

/** The outcomes that fit the answers: urgent ones first, then by weight, then by id. */
export function matchOutcomes(
  questions: readonly Question[],
  outcomes: readonly Outcome[],
  answers: Answers,
): Match[] {
  const steps = stepsOf(inOrder(questions), answers);
  const someoneElse = isForSomeoneElse(steps);
  return outcomes
    .filter(({ shown_when }) => holds(shown_when, answers))
    .toSorted(first)
    .map((outcome) => ({
      outcome,
      reasons: steps
        .filter(({ question }) => outcome.shown_when.some((one) => one.question === question.id))
        .map((step) => reasonOf(step, someoneElse)),
    }));
}
