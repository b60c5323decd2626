import { describe, expect, it } from 'vitest';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { Overdue } from './Overdue.tsx';

const mark = (today: string, of: 'service' | 'words' = 'service') =>
  render(<Overdue of={of} reviewBy="2027-02-01" today={today} words={words} />);

describe('the mark on top of a page whose check is late', () => {
  it('is not there while the check is in time', () => {
    expect(mark('2027-02-01').textContent).toBe('');
  });

  it('says from the day after that the check is late, and since when', () => {
    expect(textsOf(mark('2027-02-02'), 'h2')).toEqual([words.checked.late_title]);
    expect(mark('2027-02-02').textContent).toContain('1 February 2027');
  });

  it('says after a further while that opening times are no longer claimed', () => {
    expect(textsOf(mark('2027-05-03'), 'h2')).toEqual([words.checked.old_title]);
  });

  it('says of a page of words that they may be out of date', () => {
    expect(textsOf(mark('2027-05-03', 'words'), 'h2')).toEqual([words.checked.words_title]);
  });
});
