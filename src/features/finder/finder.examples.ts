import { finderOutcome } from '#schemas/help/finder-outcomes.ts';
import { finderQuestion } from '#schemas/help/finder-questions.ts';
import type { Outcome } from './match-outcomes.ts';
import type { Question } from './walk.ts';

/** A condition: one of these answers to a question. */
export const when = (question: string, ...any_of: string[]) => ({ question, any_of });

/** Three questions; the last is asked only after one answer. They do not stand in order. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'how',
    position: 3,
    role: 'how',
    asked_when: [when('safe', 'ok', 'unsure')],
    title: 'How?',
    unsure: 'Any way',
    answers: [
      { id: 'phone', label: 'Call', because: 'I like to call' },
      { id: 'text', label: 'Type', because: 'I like to type' },
    ],
  },
  {
    id: 'who',
    position: 1,
    role: 'who',
    title: 'Who?',
    unsure: 'Not sure who',
    answers: [
      { id: 'me', label: 'Me', because: 'it is me' },
      { id: 'friend', label: 'A friend', because: 'it is a friend', someone_else: true },
      { id: 'child', label: 'A child', because: 'it is a child', someone_else: true },
    ],
  },
  {
    id: 'safe',
    position: 2,
    role: 'safety',
    title: 'Are you safe?',
    title_else: 'Are they safe?',
    unsure: 'Not sure if safe',
    answers: [
      {
        id: 'danger',
        label: 'I’m not',
        label_else: 'They’re not',
        because: 'I’m not safe',
        because_else: 'they’re not safe',
      },
      { id: 'ok', label: 'Safe', because: 'it is safe' },
    ],
  },
].map((one) => finderQuestion.parse(one));

/** An outcome of the examples. */
export const makeOutcome = (id: string, fields: object = {}): Outcome =>
  finderOutcome.parse({ id, title: `The ${id}`, ...fields });
