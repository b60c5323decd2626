import { nextQuestion, type Answers } from '#lib/finder-path.ts';
import type { FinderData } from './finder-data.ts';
import { addressOf, answersOf, stepsOf, type Step } from './walk.ts';

/** Whether an answer says that somebody may not be safe: an urgent outcome waits for it. */
const isDanger = ({ outcomes }: FinderData, { question, answer }: Step): boolean =>
  question.role === 'safety' &&
  outcomes.some(
    ({ urgent, shown_when }) =>
      urgent &&
      shown_when.some((one) => one.question === question.id && one.any_of.includes(answer)),
  );

/** Whether somebody has said that they, or another, may not be safe. */
export const isDangerSaid = (data: FinderData, answers: Answers): boolean =>
  stepsOf(data.questions, answers).some((step) => isDanger(data, step));

/** Whether the page after some answers is about danger, so that nothing on it is playful. */
export const isCalm = (data: FinderData, answers: Answers): boolean =>
  nextQuestion(data.questions, answers)?.role === 'safety' || isDangerSaid(data, answers);

/** The addresses of the answers to the next question that say that somebody may not be safe. */
export function dangersAfter(data: FinderData, answers: Answers): string[] {
  const next = nextQuestion(data.questions, answers);
  if (next === undefined) return [];
  return answersOf(next)
    .map((id) => ({ ...answers, [next.id]: id }))
    .filter((after) => isDangerSaid(data, after))
    .map(addressOf);
}
