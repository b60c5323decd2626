import { describe, expect, it } from 'vitest';
import { fill } from '#lib/text.ts';
import { makeEntry } from '#tests/support/entries.ts';
import { render } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { ReadOn } from './ReadOn.tsx';

const note = (today: string, checked_by = 'School nurse') => {
  const review = { checked_on: '2026-11-01', checked_by, review_by: '2027-05-01' };
  const { data } = makeEntry('needs', 'sleep', { review });
  return render(<ReadOn review={data.review} today={today} words={words} />).textContent;
};

const again = { date: '1 May 2027' };

describe('the note on when words were read', () => {
  it('says the day and the role', () => {
    const said = fill(words.checked.read_on, { date: '1 November 2026', who: 'school nurse' });
    expect(note('2026-11-22')).toContain(said);
    expect(note('2026-11-22', 'NHS lead')).toContain('NHS lead');
  });

  it('says when they are read again, up to that very day, and then that this is overdue', () => {
    expect(note('2027-05-01')).toContain(fill(words.checked.read_next, again));
    expect(note('2027-05-02')).toContain(fill(words.checked.read_due, again));
  });
});
