import { z } from 'zod';
import { choice, id, line } from '../parts/field.ts';

const answer = z.strictObject({
  id: id.meta({ label: 'Answer id', hint: 'Outcomes refer to it. It never changes.' }),
  label: line('Answer', 'As a young person would say it.', 80),
  because: line('Because', 'How a result says it was chosen: “you said …”.', 100),
});

/** One question of the finder. “I’m not sure” is always added as a last answer. */
export const finderQuestion = z
  .strictObject({
    id,
    position: z
      .int()
      .min(1)
      .max(5)
      .meta({ label: 'Position', hint: 'At most five questions; safety comes early.' }),
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
    title: line('Question', 'Short and plain.', 90),
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
  });
