import { describe, expect, it } from 'vitest';
import { openingHours } from '#schemas/parts/opening-hours.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { HoursTable } from './HoursTable.tsx';

const { services } = words;

const table = (hours: object) =>
  render(<HoursTable hours={openingHours.parse(hours)} name="Call the line" words={words} />);

const week = (fields: object = {}) => ({
  type: 'weekly',
  weekly: [
    { days: ['mon', 'tue', 'wed'], ranges: [{ opens: '09:00', closes: '17:30' }] },
    { days: ['sat'], ranges: [{ opens: '10:00', closes: '12:00' }] },
  ],
  ...fields,
});

describe('the table of opening hours', () => {
  it('has a row for each run of days, closed ones too, so that no day is missing', () => {
    expect(textsOf(table(week()), 'tbody tr > *')).toEqual([
      ...['Monday to Wednesday', '9am to 5:30pm'],
      ...['Thursday to Friday', services.closed],
      ...['Saturday', '10am to 12 noon'],
      ...['Sunday', services.closed],
    ]);
  });

  it('is named after the way to get in touch, with headings for its columns and rows', () => {
    const root = table(week());
    expect(textsOf(root, 'caption')).toEqual(['Call the line']);
    expect(textsOf(root, 'th[scope=col]')).toEqual([services.day, services.times]);
    expect(textsOf(root, 'th[scope=row]')).toHaveLength(4);
  });

  it('says what is not confirmed about holidays', () => {
    const root = table(week({ term_time: 'unknown', note: 'Ring twice.' }));
    expect(textsOf(root, 'p')).toEqual([
      'Ring twice.',
      services.bank_unknown,
      services.term_unknown,
    ]);
  });

  it('says the days that are not as usual, before anything else', () => {
    const exceptions = [
      { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' },
      { from: '2026-12-31', to: '2026-12-31', ranges: [{ opens: '09:00', closes: '12:00' }] },
    ];
    const root = table(week({ exceptions, bank_holidays: 'open' }));
    expect(textsOf(root, 'p')).toEqual([
      `24 December 2026 to 26 December 2026: ${services.closed} (Christmas)`,
      '31 December 2026: 9am to 12 noon',
    ]);
  });

  it('says when it is closed on bank holidays or out of term', () => {
    const root = table(week({ bank_holidays: 'closed', term_time: 'term-only' }));
    expect(textsOf(root, 'p')).toEqual([services.bank_closed, services.term_only]);
  });

  it('says nothing more where every week is the same', () => {
    expect(textsOf(table(week({ bank_holidays: 'open' })), 'p')).toEqual([]);
  });

  it('is a sentence where there are no hours to list', () => {
    for (const [type, sentence] of [
      ['always', services.always],
      ['unconfirmed', services.unconfirmed],
    ] as const) {
      const root = table({ type });
      expect(root.querySelector('table')).toBeNull();
      expect(root.textContent).toBe(sentence);
    }
  });
});
