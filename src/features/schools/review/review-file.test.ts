import { describe, expect, it } from 'vitest';
import { EMPTY, withAction, withAnswer, type Review } from './review.ts';
import { readFile, writeFile } from './review-file.ts';

const REVIEW: Review = withAction(
  withAnswer({ ...EMPTY, school: 'St “A” & B', on: '2026-11-22' }, 'staff/trained', {
    rating: 'amber',
    note: 'Cover staff are not.\nAsk in June.',
  }),
  0,
  { what: 'Train cover staff', who: 'Ms Ó', when: 'March' },
);

const changed = (change: (data: Record<string, unknown>) => unknown): string => {
  // What `writeFile` wrote is an object.
  const data = JSON.parse(writeFile(REVIEW)) as Record<string, unknown>;
  return JSON.stringify(change(data));
};

describe('a review in a file', () => {
  it('comes back as it was', () => {
    expect(readFile(writeFile(REVIEW))).toEqual({ review: REVIEW });
    expect(readFile(writeFile(EMPTY))).toEqual({ review: EMPTY });
  });

  it('comes back where an editor has put a mark for UTF-8 before it', () => {
    expect(readFile(`\uFEFF${writeFile(REVIEW)}`)).toEqual({ review: REVIEW });
  });

  it('loses what does not belong to it', () => {
    expect(readFile(changed((data) => ({ ...data, extra: '<script>' })))).toEqual({
      review: REVIEW,
    });
  });

  it.each([
    ['', 'not_json'],
    ['{"half', 'not_json'],
    ['Name,Rating\r\nA,red', 'not_json'],
    ['null', 'not_review'],
    ['[]', 'not_review'],
    ['"text"', 'not_review'],
    ['{}', 'not_review'],
    [changed((data) => ({ ...data, kind: 'holiday' })), 'not_review'],
    [changed((data) => ({ ...data, version: 2 })), 'too_new'],
  ])('that is none of ours is refused: %s', (content, problem) => {
    expect(readFile(content)).toEqual({ problem });
  });

  it.each([
    ['version', changed((data) => ({ ...data, version: 'x' }))],
    ['school', changed((data) => ({ ...data, school: 7 }))],
    ['school', changed((data) => ({ ...data, school: 'x'.repeat(121) }))],
    ['on', changed((data) => ({ ...data, on: '2026-02-31' }))],
    ['answers', changed((data) => ({ ...data, answers: [] }))],
    [
      'answers/a/rating',
      changed((data) => ({ ...data, answers: { a: { rating: 'blue', note: '' } } })),
    ],
    [
      'answers',
      changed((data) => ({
        ...data,
        answers: Object.fromEntries(Array.from({ length: 201 }, (_, nth) => [nth, { note: '' }])),
      })),
    ],
    ['answers/a/note', changed((data) => ({ ...data, answers: { a: { rating: 'red' } } }))],
    ['actions', changed((data) => ({ ...data, actions: 'none' }))],
    ['actions/0/who', changed((data) => ({ ...data, actions: [{ what: '', when: '' }] }))],
  ])('says that “%s” is wrong', (path, content) => {
    const read = readFile(content);
    expect('problem' in read ? read.problem : 'read').toBe('part');
    expect('path' in read ? read.path.join('/') : '').toBe(path);
  });

  it('is refused where it answers none of the questions that are asked', () => {
    const file = writeFile(REVIEW);
    expect(readFile(file, new Set(['other/question']))).toEqual({ problem: 'other_questions' });
    expect(readFile(file, new Set(['staff/trained']))).toEqual({ review: REVIEW });
    expect(readFile(writeFile(EMPTY), new Set(['other/question']))).toEqual({ review: EMPTY });
  });

  it('cannot reach into what all objects share', () => {
    const read = readFile(
      changed((data) => data).replace('"answers":{', '"answers":{"__proto__":{"note":"x"},'),
    );
    expect('review' in read || 'problem' in read).toBe(true);
    expect(Reflect.get({}, 'note')).toBeUndefined();
  });
});
