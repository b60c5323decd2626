import { codeOf } from '#lib/code.ts';
import { holds, inOrder, nextQuestion, UNSURE, type Answers } from '#lib/finder-path.ts';
import type { EntryData } from '#schemas/collections.ts';

/** A question of the finder. */
export type Question = EntryData<'finder-questions'>;

/** A question that was asked, and the id of what was answered. */
export interface Step {
  question: Question;
  answer: string;
}

/** The ids of a question’s answers in the order shown; not being sure comes last. */
export const answersOf = ({ answers }: Question): string[] => [
  ...answers.map(({ id }) => id),
  UNSURE,
];

/** The steps that count, in order: a question that is not asked, and all after a gap, are left out. */
export function stepsOf(questions: readonly Question[], answers: Answers): Step[] {
  const steps: Step[] = [];
  let kept: Answers = {};
  for (const question of inOrder(questions)) {
    if (!holds(question.asked_when, kept)) continue;
    const answer = answers[question.id];
    if (answer === undefined || !answersOf(question).includes(answer)) return steps;
    kept = { ...kept, [question.id]: answer };
    steps.push({ question, answer });
  }
  return steps;
}

/** Steps as answers. */
export const answersIn = (steps: readonly Step[]): Answers =>
  Object.fromEntries(steps.map(({ question, answer }) => [question.id, answer]));

/**
 * The code of some answers: it says nothing of them, and is the same in whatever order the
 * questions stand.
 */
export const codeOfAnswers = (answers: Answers): string =>
  codeOf(
    Object.entries(answers)
      .map(([question, answer]) => `${question}=${answer}`)
      .toSorted()
      .join('/'),
  );

/** The address of the page after some answers. */
export const addressOf = (answers: Answers): string =>
  Object.keys(answers).length === 0 ? '/find/' : `/find/${codeOfAnswers(answers)}/`;

/** Every state somebody can come to, the first page included. */
export function allStates(questions: readonly Question[], answers: Answers = {}): Answers[] {
  const next = nextQuestion(questions, answers);
  if (next === undefined) return [answers];
  const after = answersOf(next).flatMap((id) =>
    allStates(questions, { ...answers, [next.id]: id }),
  );
  return [answers, ...after];
}

/** Whether the questions are about another person than the one who answers. */
export const isForSomeoneElse = (steps: readonly Step[]): boolean =>
  steps.some(({ question, answer }) =>
    question.answers.some(({ id, someone_else }) => id === answer && someone_else),
  );

/** The same place for somebody else; nothing where it is for somebody else already. */
export function forSomeoneElse(
  questions: readonly Question[],
  answers: Answers,
): Answers | undefined {
  const who = questions.find(({ role }) => role === 'who');
  const other = who?.answers.find(({ someone_else }) => someone_else);
  if (who === undefined || other === undefined) return undefined;
  if (isForSomeoneElse(stepsOf(questions, answers))) return undefined;
  return answersIn(stepsOf(questions, { ...answers, [who.id]: other.id }));
}
