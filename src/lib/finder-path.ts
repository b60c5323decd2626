import type { Condition } from '#schemas/help/finder-condition.ts';
import type { UNSURE as Unsure } from '#schemas/help/finder-questions.ts';

/** The answer that every question has. Written again here, so that no schema reaches the browser. */
export const UNSURE: typeof Unsure = 'unsure';

/** What somebody has answered so far: question id → answer id. */
export type Answers = Readonly<Record<string, string>>;

/** Whether all conditions hold; a question that was not answered holds none. */
export const holds = (conditions: readonly Condition[], answers: Answers): boolean =>
  conditions.every(({ question, any_of }) => {
    const answer = answers[question];
    return answer !== undefined && any_of.includes(answer);
  });

/** The questions in the order they are asked. */
export const inOrder = <Question extends { position: number }>(
  questions: readonly Question[],
): Question[] => questions.toSorted((a, b) => a.position - b.position);

interface Askable {
  id: string;
  position: number;
  asked_when: readonly Condition[];
}

/** The first question that is asked and has no answer yet; none when all are answered. */
export const nextQuestion = <Question extends Askable>(
  questions: readonly Question[],
  answers: Answers,
): Question | undefined =>
  inOrder(questions).find(
    ({ id, asked_when }) => answers[id] === undefined && holds(asked_when, answers),
  );
