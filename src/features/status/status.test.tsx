import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { statesOf } from '#lib/review-state.ts';
import { fill } from '#lib/text.ts';
import { calendar } from '#schemas/site/calendar.ts';
import { makeEntry, SURE } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { CalendarBand } from './CalendarBand.tsx';
import { FreshBand } from './FreshBand.tsx';

const { status } = words;

const service = (id: string, review_by: string) =>
  makeEntry('services', id, { provenance: { ...SURE, review_by } });

const graph = buildGraph([
  makeEntry('needs', 'sleep'),
  service('fine', '2027-09-01'),
  service('late', '2027-02-15'),
  service('lost', '2026-11-15'),
  makeEntry('themes', 'happy'),
]);

const band = (today: string) => render(<FreshBand states={statesOf(graph, today)} words={words} />);

describe('the list of how old each entry is', () => {
  it('counts the entries of each kind by their state', () => {
    const counts = fill(status.count, { label: 'Services', fresh: 1, due: 1, stale: 1 });
    expect(textsOf(band('2027-03-01'), 'summary')).toContain(counts);
  });

  it('has a row for every entry with a date, the worst first', () => {
    const rows = textsOf(band('2027-03-01'), 'tbody th');
    expect(rows).toEqual(['The lost', 'The late', 'The fine', 'The sleep']);
  });

  it('says of each its state, when it was checked and until when that holds', () => {
    const [lost] = band('2027-03-01').querySelectorAll('tbody tr');
    for (const said of ['1 November 2026', '15 November 2026', status.late]) {
      expect(lost?.textContent).toContain(said);
    }
  });

  it('is open where something is late, and folded where all is well', () => {
    const open = (today: string) => band(today).querySelectorAll('details[open]').length;
    expect(open('2026-11-10')).toBe(0);
    expect(open('2027-03-01')).toBe(1);
  });

  it('says plainly which kinds have no date', () => {
    expect(band('2027-03-01').textContent).toContain('themes (1)');
  });
});

describe('how far the calendar reaches', () => {
  const reach = (terms: object[]) =>
    render(
      <CalendarBand
        calendar={calendar.parse({
          id: 'calendar',
          bank_holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
          covers_to: '2028-12-31',
          terms,
          provenance: SURE,
        })}
        words={words}
      />,
    ).textContent;

  it('is said for bank holidays', () => {
    expect(reach([])).toContain('31 December 2028');
  });

  it('is said for school terms, or that they are not known', () => {
    expect(reach([])).toContain(status.terms_none);
    const known = fill(status.terms, { date: '18 December 2026' });
    expect(reach([{ from: '2026-11-02', to: '2026-12-18' }])).toContain(known);
  });
});
