import { holds, inOrder, UNSURE, type Answers } from '#lib/finder-path.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Condition } from '#schemas/help/finder-condition.ts';
import { didYouMean } from '../explain/nearest.ts';
import type { Problem } from '../problem.ts';
import { checkedEntries, groupBy, problemAt, type Entry, type Rule } from './entry.ts';

type Question = EntryData<'finder-questions'>;
type Checked = { entry: Entry; data: Question };

/** Nobody is asked more questions than this. */
const MOST = 5;

/** The field of an entry that holds conditions, and these. */
type Waiting = [entry: Entry, field: string, conditions: readonly Condition[]];

/** The answers that the finder waits for are answers of that question. */
export const onlyKnownAnswers: Rule = (entries) => {
  const questions = checkedEntries(entries, 'finder-questions');
  const byId = new Map(
    questions.map(({ data }) => [data.id, new Set([...data.answers.map(({ id }) => id), UNSURE])]),
  );
  const waiting = [
    ...questions.map(({ entry, data }): Waiting => [entry, 'asked_when', data.asked_when]),
    ...checkedEntries(entries, 'finder-outcomes').map(
      ({ entry, data }): Waiting => [entry, 'shown_when', data.shown_when],
    ),
  ];
  return waiting.flatMap(([entry, field, conditions]) =>
    conditions.flatMap(({ question, any_of }, condition) => {
      const answers = byId.get(question);
      if (answers === undefined) return [];
      return any_of.flatMap((answer, index) => {
        if (answers.has(answer)) return [];
        const hint = didYouMean(answer, answers) || ': check it, or remove it';
        const message = `the question “${question}” has no answer “${answer}”${hint}`;
        return [problemAt(entry, [field, condition, 'any_of', index], message)];
      });
    }),
  );
};

const sharedPositions = (questions: readonly Checked[]): Problem[] =>
  [...groupBy(questions, ({ data }) => data.position).values()].flatMap(([first, ...others]) =>
    others.map(({ entry, data }) => {
      const message = `${data.position} is also the position of ${first?.entry.file ?? ''}: give one of the two another`;
      return problemAt(entry, ['position'], message);
    }),
  );

/** A question can only wait for what was asked before it. */
const laterQuestions = (questions: readonly Checked[]): Problem[] =>
  questions.flatMap(({ entry, data }) =>
    data.asked_when.flatMap(({ question }, index) => {
      const other = questions.find((one) => one.data.id === question);
      if (other === undefined || other.data.position < data.position) return [];
      const message = `“${question}” is not asked before this question: name an earlier one`;
      return [problemAt(entry, ['asked_when', index, 'question'], message)];
    }),
  );

/** Who it is for is asked once, and first; only there can it be for someone else. */
function whoQuestion(questions: readonly Checked[]): Problem[] {
  const [first, ...others] = questions.toSorted((a, b) => a.data.position - b.data.position);
  if (first === undefined) return [];
  const start =
    first.data.role === 'who'
      ? []
      : [problemAt(first.entry, ['role'], 'the first question must ask who it is for')];
  return [
    ...start,
    ...others
      .filter(({ data }) => data.role === 'who')
      .map(({ entry }) =>
        problemAt(entry, ['role'], 'only the first question can ask who it is for'),
      ),
    ...questions
      .filter(({ data }) => data.role !== 'who')
      .flatMap(({ entry, data }) =>
        data.answers.flatMap((answer, index) =>
          answer.someone_else
            ? [
                problemAt(
                  entry,
                  ['answers', index, 'someone_else'],
                  'only the question of who it is for can say this: remove it',
                ),
              ]
            : [],
        ),
      ),
  ];
}

/** One answer of a question for each that makes a difference to what is asked later. */
function differentAnswers(question: Question, questions: readonly Question[]): string[] {
  const all = [...question.answers.map(({ id }) => id), UNSURE];
  const named = new Set(
    questions.flatMap(({ asked_when }) =>
      asked_when.flatMap((one) => (one.question === question.id ? one.any_of : [])),
    ),
  );
  const other = all.find((id) => !named.has(id));
  return [...all.filter((id) => named.has(id)), ...(other === undefined ? [] : [other])];
}

/** The first question, by id, that would be one too many on some path. */
function oneTooMany(
  ordered: readonly Question[],
  answers: Answers = {},
  from = 0,
): string | undefined {
  const at = ordered.findIndex((one, nth) => nth >= from && holds(one.asked_when, answers));
  const question = ordered[at];
  if (question === undefined) return undefined;
  if (Object.keys(answers).length === MOST) return question.id;
  for (const answer of differentAnswers(question, ordered)) {
    const found = oneTooMany(ordered, { ...answers, [question.id]: answer }, at + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function longPaths(questions: readonly Checked[]): Problem[] {
  const id = oneTooMany(inOrder(questions.map(({ data }) => data)));
  const found = questions.find(({ data }) => data.id === id);
  if (found === undefined) return [];
  const message = `somebody could be asked this as question ${MOST + 1}, and ${MOST} is the most: ask it after fewer answers`;
  return [problemAt(found.entry, ['position'], message)];
}

/** The questions can be asked one after another, from who it is for to at most the fifth. */
export const questionsFollow: Rule = (entries) => {
  const questions = checkedEntries(entries, 'finder-questions');
  const all = entries.filter(({ collection }) => collection === 'finder-questions');
  const alone = [...sharedPositions(questions), ...laterQuestions(questions)];
  // A question that cannot be read may be the one that is missed; without an order none is first.
  if (questions.length < all.length || alone.length > 0) return alone;
  return [...alone, ...whoQuestion(questions), ...longPaths(questions)];
};
