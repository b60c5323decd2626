import { z } from 'zod';
import { choice, id, line } from '../parts/field.ts';
import { conditions } from './finder-condition.ts';

/** The answer that every question has; no answer of its own may have this id. */
export const UNSURE = 'unsure';

const answer = z.strictObject({
  id: id.meta({ label: 'Answer id', hint: 'Outcomes refer to it. It never changes.' }),
  label: line('Answer', 'As a young person would say it.', 80),
  label_else: line('Answer, for someone else', 'The same, about another person.', 80).optional(),
  because: line('Because', 'How a result says it was chosen: “you said …”.', 100),
  because_else: line('Because, for someone else', 'The same, about another.', 100).optional(),
  someone_else: z.boolean().default(false).meta({
    label: 'Asking for someone else',
    hint: 'After this answer the questions are about another person. Only for “Who it is for”.',
  }),
});

/** One question of the finder. “I’m not sure” is always added as a last answer. */
export const finderQuestion = z
  .strictObject({
    id,
    position: z
      .int()
      .min(1)
      .max(20)
      .meta({ label: 'Position', hint: 'The order. Nobody is asked more than five.' }),
    role: choice(
      {
        safety: 'Safety',
        who: 'Who it is for',
        need: 'What is going on',
        how: 'How to get in touch',
        other: 'Other',
      },
      'Role',
      'What the question is for.',
    ),
    asked_when: conditions(
      'Asked when',
      'Answers to earlier questions. Leave empty to ask it always.',
    ),
    title: line('Question', 'Short and plain.', 90),
    title_else: line('Question, for someone else', 'The same, about another.', 90).optional(),
    hint: line('Help with it', 'One sentence below the question.', 160).optional(),
    unsure: line('I’m not sure', 'The words of the last answer.', 60),
    answers: z
      .array(answer.meta({ label: 'Answer', hint: 'One answer to choose.' }))
      .min(2, 'give at least two answers')
      .max(12)
      .meta({ label: 'Answers', hint: 'In the order shown.' }),
  })
  .refine((q) => new Set(q.answers.map((a) => a.id)).size === q.answers.length, {
    path: ['answers'],
    message: 'two answers have the same id',
  })
  .refine((q) => q.answers.every((a) => a.id !== UNSURE), {
    path: ['answers'],
    message: 'an answer may not have the id “unsure”: every question has that one already',
  });
