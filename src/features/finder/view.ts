import { nextQuestion, type Answers } from '#lib/finder-path.ts';
import type { FinderData } from './finder-data.ts';
import { questionView, type QuestionView } from './question-view.ts';
import { resultsView, type ResultsView } from './results-view.ts';
import { addressOf, allStates } from './walk.ts';

/** A page of the finder. */
export type View = QuestionView | ResultsView;

/** The page after some answers: the next question, or who can help. */
export function viewOf(data: FinderData, answers: Answers): View {
  const next = nextQuestion(data.questions, answers);
  return next === undefined ? resultsView(data, answers) : questionView(data, answers, next);
}

/** The answers that lead to each address of the finder. */
export const addresses = ({ questions }: FinderData): ReadonlyMap<string, Answers> =>
  new Map(allStates(questions).map((answers) => [addressOf(answers), answers]));

/**
 * Whether a step leaves nothing behind in the browser’s history: after an answer of danger, Back
 * must not show what was said. The page’s own links go a step back.
 */
export const leavesNoTrace = (from: View, to: View): boolean => from.danger || to.danger;
