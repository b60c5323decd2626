import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/csv.ts';
import { words } from '#tests/support/words.ts';
import { EMPTY, withAction, withAnswer } from './review.ts';
import { reviewCsv } from './review-csv.ts';

const PARTS = [
  {
    id: 'lead',
    title: 'Leadership',
    lede: 'x',
    questions: [{ id: 'plan', text: 'Is there a plan?' }],
  },
  { id: 'staff', title: 'Staff', lede: 'x', questions: [{ id: 'rest', text: 'Do they rest?' }] },
];

describe('a review as a file for spreadsheets', () => {
  it('has each question and each action, whatever was written in them', () => {
    const note = 'We said, "yes"\nand =1+1';
    const review = withAction(withAnswer(EMPTY, 'lead/plan', { rating: 'red', note }), 0, {
      what: 'Write one, soon',
      who: 'Head',
      when: '2027-01-01',
    });
    const [head, ...rows] = readCsv(reviewCsv(PARTS, review, words.school_review)).rows;
    expect(head).toHaveLength(6);
    expect(rows).toEqual([
      ['Leadership', 'Is there a plan?', words.school_review.red, note, '', ''],
      ['Staff', 'Do they rest?', words.school_review.none, '', '', ''],
      [words.school_review.plan, 'Write one, soon', '', '', 'Head', '2027-01-01'],
    ]);
  });
});
