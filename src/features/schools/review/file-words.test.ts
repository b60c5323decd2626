import { describe, expect, it } from 'vitest';
import { words } from '#tests/support/words.ts';
import { problemText } from './file-words.ts';

const { school_review: review } = words;
const PARTS = [
  {
    id: 'lead',
    title: 'Leadership',
    lede: 'x',
    questions: [{ id: 'plan', text: 'Is there a plan?' }],
  },
];

const said = (...path: PropertyKey[]) => problemText({ problem: 'part', path }, PARTS, review);

describe('what is wrong with a file', () => {
  it('names the question, not its key', () => {
    expect(said('answers', 'lead/plan', 'rating')).toContain(`Is there a plan?: ${review.rating}`);
  });

  it('names a question that is no longer asked by its key', () => {
    expect(said('answers', 'lead/gone', 'note')).toContain(`lead/gone: ${review.note}`);
  });

  it('names the action by its number, counted from one', () => {
    expect(said('actions', 0, 'who')).toContain(`${review.plan} 1: ${review.who}`);
  });

  it('names other parts', () => {
    expect(said('school')).toContain(review.school);
    expect(said('answers')).toContain('answers');
  });

  it('says each time that nothing has changed', () => {
    for (const problem of ['not_json', 'not_review', 'too_new'] as const)
      expect(problemText({ problem }, PARTS, review)).toBe(
        `${review[problem]} ${review.unchanged}`,
      );
  });
});
