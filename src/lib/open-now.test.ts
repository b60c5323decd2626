import { describe, expect, it } from 'vitest';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import { londonTime } from './london-time.ts';
import { CALENDAR, EXAMPLES, hoursOf } from './open-now.examples.ts';
import { openState, openStateOf, type OpenState } from './open-now.ts';

/** A state in one line: `open`, `open until 2026-11-23 17:00`, `closed opens …`, `unsure`. */
function line(state: OpenState): string {
  if (state.kind === 'unsure') return 'unsure';
  const [word, moment] =
    state.kind === 'open' ? (['until', state.until] as const) : (['opens', state.opens] as const);
  return moment === undefined ? state.kind : `${state.kind} ${word} ${moment.day} ${moment.time}`;
}

const groups = Object.entries(Object.groupBy(EXAMPLES, ({ group }) => group));

describe.each(groups)('open or not, %s', (_, examples = []) => {
  it.each(examples)('$why, at $now', ({ hours, now, expected }) => {
    expect(line(openStateOf(hours, now, CALENDAR))).toBe(expected);
  });
});

describe('a service that may only be open in term', () => {
  it('is unsure on its days while no terms are known, and closed on the others', () => {
    const noTerms = { ...CALENDAR, terms: [] };
    const at = (instant: string) =>
      line(openState(hoursOf('termOnly'), new Date(instant), noTerms));
    expect(at('2026-11-23T12:00:00Z')).toBe('unsure');
    expect(at('2026-11-22T12:00:00Z')).toBe('closed');
  });
});

describe('a service with no hours at all', () => {
  it('is unsure', () => {
    expect(line(openStateOf([], new Date('2026-11-23T12:00:00Z'), CALENDAR))).toBe('unsure');
  });
});

describe('a device that thinks it is elsewhere', () => {
  const expected = EXAMPLES.map((one) => one.expected);

  it.each([
    ['Pacific/Auckland', -780],
    ['America/New_York', 300],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('in %s gets the same answers', (zone, offset) => {
    const home = process.env['TZ'];
    try {
      process.env['TZ'] = zone;
      expect(new Date('2026-12-01T12:00:00Z').getTimezoneOffset()).toBe(offset);
      const got = EXAMPLES.map(({ hours, now }) => line(openStateOf(hours, now, CALENDAR)));
      expect(got).toEqual(expected);
    } finally {
      if (home === undefined) delete process.env['TZ'];
      else process.env['TZ'] = home;
    }
  });
});

describe('every quarter of an hour around holidays and clock changes', () => {
  const QUARTER = 900_000;
  const MONDAYS = ['2026-03-23', '2026-10-19', '2026-12-21', '2027-03-22'];
  const two = (value: number) => String(value).padStart(2, '0');
  const wall = (now: Date) => {
    const { day, minutes } = londonTime(now);
    return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };

  /** The moment that a state names, if it names one. */
  const named = (state: OpenState) => / (\S+ \S+)$/.exec(line(state))?.[1] ?? '';

  /** The changes in two weeks that came at another moment than had been named. */
  const surprises = (hours: OpeningHours, monday: string) =>
    Array.from({ length: 14 * 96 }, (_, step) => {
      const before = new Date(Date.parse(`${monday}T00:00:00Z`) + step * QUARTER);
      const after = new Date(before.getTime() + QUARTER);
      const was = openState(hours, before, CALENDAR);
      const is = openState(hours, after, CALENDAR);
      const doubted = was.kind === 'unsure' || (was.kind === 'closed' && is.kind === 'unsure');
      if (was.kind === is.kind || doubted) return '';
      const kept = wall(before) < named(was) && named(was) <= wall(after);
      return kept ? '' : `${wall(after)}: ${line(is)}`;
    }).filter((surprise) => surprise !== '');

  it.each(['office', 'dailyShut', 'nights', 'termOnly'])(
    '%s opens and closes when it was said to, and at no other time',
    (name) => {
      expect(MONDAYS.flatMap((monday) => surprises(hoursOf(name), monday))).toEqual([]);
    },
  );
});
