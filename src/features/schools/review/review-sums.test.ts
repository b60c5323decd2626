import { describe, expect, it } from 'vitest';
import { answerTo, EMPTY, isBegun, withAction, withAnswer, withoutAction } from './review.ts';
import { shiftsOf, sumsOf, totalOf, weakestOf } from './review-sums.ts';

const part = (id: string, ...questions: string[]) => ({
  id,
  title: id,
  lede: id,
  questions: questions.map((one) => ({ id: one, text: one })),
});

const PARTS = [part('lead', 'plan', 'money'), part('staff', 'plan', 'rest')];

const REVIEW = withAnswer(
  withAnswer(withAnswer(EMPTY, 'lead/plan', { rating: 'green' }), 'staff/plan', { rating: 'red' }),
  'staff/rest',
  { rating: 'amber', note: 'Ask' },
);

describe('the sums of a review', () => {
  it('are by principle; the same question id in two principles is two questions', () => {
    expect(PARTS.map((one) => sumsOf(one, REVIEW))).toEqual([
      { red: 0, amber: 0, green: 1, none: 1 },
      { red: 1, amber: 1, green: 0, none: 0 },
    ]);
  });

  it('are of all questions together', () => {
    expect(totalOf(PARTS, REVIEW)).toEqual({ red: 1, amber: 1, green: 1, none: 1 });
    expect(totalOf(PARTS, EMPTY)).toEqual({ red: 0, amber: 0, green: 0, none: 4 });
  });

  it('say where to begin', () => {
    expect(weakestOf(PARTS, REVIEW).map(({ id }) => id)).toEqual(['staff']);
    expect(weakestOf(PARTS, EMPTY)).toEqual([]);
  });

  it('leave out questions that are no longer asked', () => {
    const old = withAnswer(REVIEW, 'lead/gone', { rating: 'red' });
    expect(totalOf(PARTS, old)).toEqual(totalOf(PARTS, REVIEW));
  });
});

describe('two reviews', () => {
  it('are compared only where both rated a question', () => {
    const now = withAnswer(
      withAnswer(withAnswer(REVIEW, 'staff/plan', { rating: 'green' }), 'staff/rest', {
        rating: 'red',
      }),
      'lead/money',
      { rating: 'green' },
    );
    expect(shiftsOf(PARTS, REVIEW, now).map(({ better, worse }) => [better, worse])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('a review', () => {
  it('keeps a note when the rating changes', () => {
    const now = withAnswer(REVIEW, 'staff/rest', { rating: 'green' });
    expect(answerTo(now, 'staff/rest')).toEqual({ rating: 'green', note: 'Ask' });
    expect(answerTo(REVIEW, 'staff/rest').rating).toBe('amber');
  });

  it('has no answer that it was not given', () => {
    expect(answerTo(REVIEW, 'constructor')).toEqual({ note: '' });
  });

  it('takes actions, changes them and drops them', () => {
    const one = withAction(EMPTY, 0, { what: 'Train' });
    const two = withAction(withAction(one, 1, { who: 'Head' }), 0, { when: 'May' });
    expect(two.actions).toEqual([
      { what: 'Train', who: '', when: 'May' },
      { what: '', who: 'Head', when: '' },
    ]);
    expect(withoutAction(two, 0).actions).toEqual([{ what: '', who: 'Head', when: '' }]);
  });

  it('is begun once anything is in it', () => {
    expect(isBegun(EMPTY)).toBe(false);
    expect(isBegun(withAnswer(EMPTY, 'a/b', { note: '' }))).toBe(false);
    expect(isBegun(withAnswer(EMPTY, 'a/b', { rating: 'red' }))).toBe(true);
    expect(isBegun(withAction(EMPTY, 0, {}))).toBe(true);
  });
});
