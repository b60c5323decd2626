import { nextQuestion, type Answers } from '#lib/finder-path.ts';
import type { FinderData } from './finder-data.ts';
import { stepsOf, type Step } from './walk.ts';

/** Whether an answer says that somebody may not be safe: an urgent outcome waits for it. */
const isDanger = ({ outcomes }: FinderData, { question, answer }: Step): boolean =>
  question.role === 'safety' &&
  outcomes.some(
    ({ urgent, shown_when }) =>
      urgent &&
      shown_when.some((one) => one.question === question.id && one.any_of.includes(answer)),
  );

/** Whether the page after some answers is about danger, so that nothing on it is playful. */
export const isCalm = (data: FinderData, answers: Answers): boolean =>
  nextQuestion(data.questions, answers)?.role === 'safety' ||
  stepsOf(data.questions, answers).some((step) => isDanger(data, step));
