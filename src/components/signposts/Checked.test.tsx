import { describe, expect, it } from 'vitest';
import { fill } from '#lib/text.ts';
import { provenance } from '#schemas/parts/provenance.ts';
import { SURE } from '#tests/support/entries.ts';
import { render } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { Checked } from './Checked.tsx';

const note = (fields: object = {}, today = '2026-11-22') =>
  render(
    <Checked provenance={provenance.parse({ ...SURE, ...fields })} today={today} words={words} />,
  );

const reviewed = { date: '1 February 2027' };
const next = fill(words.checked.next, reviewed);
const overdue = fill(words.checked.due, reviewed);

describe('the note on when something was checked', () => {
  it('says the day and the role', () => {
    const said = fill(words.checked.on, { date: '1 November 2026', who: 'site editor' });
    expect(note().textContent).toContain(said);
  });

  it('keeps the capitals of a role that is an abbreviation', () => {
    expect(note({ checked_by: 'NHS lead' }).textContent).toContain('NHS lead');
  });

  it('says when it is checked next, up to that very day', () => {
    const { textContent } = note({}, '2027-02-01');
    expect(textContent).toContain(next);
    expect(textContent).not.toContain(overdue);
  });

  it('says from the day after that the check is overdue', () => {
    const { textContent } = note({}, '2027-02-02');
    expect(textContent).toContain(overdue);
    expect(textContent).not.toContain(next);
  });

  it('links to a source on the web by the name of its site', () => {
    const link = note().querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://www.example.org/about');
    expect(link?.textContent).toBe('example.org');
  });

  it.each(['Asked the service', 'https://a.example, https://b.example', 'https://'])(
    'gives a source that is not one address in words: %s',
    (source) => {
      const root = note({ source });
      expect(root.querySelector('a')).toBeNull();
      expect(root.textContent).toContain(source);
    },
  );

  it('says what to do if something is wrong', () => {
    expect(note().textContent).toContain(words.checked.wrong);
  });
});
