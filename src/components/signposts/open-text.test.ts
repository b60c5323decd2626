import { describe, expect, it } from 'vitest';
import type { OpenState } from '#lib/open-now.ts';
import { fill, formatDay } from '#lib/text.ts';
import { words } from '#tests/support/words.ts';
import { openWordsOf, stateText } from './open-text.ts';

const { open, services, days } = words;

/** Wednesday, 25 November 2026, at noon. */
const WEDNESDAY = new Date('2026-11-25T12:00:00Z');

const say = (state: OpenState, now = WEDNESDAY) => stateText(state, now, openWordsOf(words));
const opens = (day: string, time: string, now?: Date) =>
  say({ kind: 'closed', opens: { day, time } }, now);
const until = (day: string, time: string) => say({ kind: 'open', until: { day, time } });

describe('open, in words', () => {
  it('says until when, today', () => {
    expect(until('2026-11-25', '20:00')).toBe(fill(open.until, { time: '8pm' }));
    expect(until('2026-11-25', '24:00')).toBe(fill(open.until, { time: services.midnight }));
  });

  it('says a night’s end without its day, and a later end with it', () => {
    expect(until('2026-11-26', '02:00')).toBe(fill(open.until, { time: '2am' }));
    const friday = fill(open.until_day, { day: days.fri, time: '5pm' });
    expect(until('2026-11-27', '17:00')).toBe(friday);
  });

  it('names no end where there is none, or a week lies before it', () => {
    expect(say({ kind: 'open' })).toBe(open.now);
    expect(until('2026-12-02', '17:00')).toBe(open.now);
  });
});

describe('closed, in words', () => {
  it.each([
    ['2026-11-25', '15:00', fill(open.today, { time: '3pm' })],
    ['2026-11-25', '24:00', fill(open.today, { time: services.midnight })],
    ['2026-11-26', '12:00', fill(open.tomorrow, { time: services.noon })],
    ['2026-11-27', '09:30', fill(open.on_day, { day: days.fri, time: '9:30am' })],
    ['2026-12-01', '09:00', fill(open.on_day, { day: days.tue, time: '9am' })],
    ['2026-12-02', '09:00', fill(open.on_date, { date: formatDay('2026-12-02'), time: '9am' })],
  ])('says of %s at %s: %s', (day, time, expected) => {
    expect(opens(day, time)).toBe(expected);
  });

  it('means today as in Sefton: after midnight in summer there, though not yet by UTC', () => {
    const now = new Date('2026-07-01T23:30:00Z');
    expect(opens('2026-07-02', '09:00', now)).toBe(fill(open.today, { time: '9am' }));
  });

  it('says no more than that where the next opening is not known', () => {
    expect(say({ kind: 'closed' })).toBe(open.closed);
  });
});

describe('unsure, in words', () => {
  it('says that we cannot say', () => {
    expect(say({ kind: 'unsure' })).toBe(open.unsure);
  });
});
