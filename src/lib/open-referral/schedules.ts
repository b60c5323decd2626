import { addDays, weekdayOf } from '#lib/london-time.ts';
import type { Entry } from '#lib/graph.ts';
import { hasSureHours } from '#lib/trust.ts';
import type { Schedule } from '#schemas/open-data/hsds-uk.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import { DAYS, type DayKey, type OpeningHours } from '#schemas/parts/opening-hours.ts';
import { uuidOf } from './ids.ts';

type Weekly = Extract<OpeningHours, { type: 'weekly' }>;
type Drawn = Omit<Schedule, 'id' | 'attending_type'>;

const WEEKDAYS = Object.keys(DAYS) as readonly DayKey[];
const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const codesOf = (indexes: readonly number[]): string =>
  CODES.filter((_, index) => indexes.includes(index)).join(',');

/** The standard has no 24:00: its day ends at the 00:00 that the next one begins with. */
const clock = (time: string): string => (time === '24:00' ? '00:00' : time);

const ATTENDING: Readonly<Record<ContactRoute['type'], string>> = {
  phone: 'phone',
  text: 'phone',
  chat: 'online',
  email: 'online',
  web: 'online',
  visit: 'in_venue',
  referral: 'phone',
};

/** What a rule of weeks cannot say: bank holidays and school holidays. */
const notesOf = ({ bank_holidays, term_time, note }: Weekly): string =>
  [
    bank_holidays === 'open' ? 'Bank holidays in England: as usual.' : undefined,
    bank_holidays === 'closed' ? 'Bank holidays in England: closed.' : undefined,
    bank_holidays === 'unknown' ? 'Bank holidays in England: not confirmed.' : undefined,
    term_time === 'term-only' ? 'School terms only.' : undefined,
    term_time === 'unknown' ? 'School holidays: not confirmed.' : undefined,
    note,
  ]
    .filter((one) => one !== undefined)
    .join(' ');

const usual = (hours: Weekly): Drawn[] =>
  hours.weekly.flatMap(({ days, ranges }) =>
    ranges.map(({ opens, closes }) => ({
      freq: 'WEEKLY',
      byday: codesOf(days.map((day) => WEEKDAYS.indexOf(day))),
      opens_at: clock(opens),
      closes_at: clock(closes),
      notes: notesOf(hours),
    })),
  );

/** The weekdays from one day to another, at most one week of them. */
function weekdaysBetween(from: string, to: string): number[] {
  const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return days.filter((day) => day <= to).map(weekdayOf);
}

/** Dated changes: with their hours, or in words alone where it is closed. */
const dated = ({ exceptions }: Weekly): Drawn[] =>
  exceptions.flatMap(({ from, to, ranges, reason }): Drawn[] => {
    const named = reason === undefined ? {} : { notes: reason };
    const valid = { valid_from: from, valid_to: to, ...named };
    return ranges.length === 0
      ? [{ ...valid, description: 'Closed' }]
      : ranges.map(({ opens, closes }) => ({
          ...valid,
          freq: 'WEEKLY',
          byday: codesOf(weekdaysBetween(from, to)),
          opens_at: clock(opens),
          closes_at: clock(closes),
        }));
  });

function drawn(hours: OpeningHours): Drawn[] {
  if (hours.type === 'unconfirmed') return [];
  if (hours.type === 'weekly') return [...usual(hours), ...dated(hours)];
  return [
    {
      freq: 'WEEKLY',
      byday: codesOf([0, 1, 2, 3, 4, 5, 6]),
      opens_at: '00:00',
      closes_at: '00:00',
      description: 'At any hour of every day',
    },
  ];
}

/**
 * The schedules of one way to get in touch with a service, as clocks in London show the time. Hours
 * that nobody has confirmed, or whose source is old, are left out: a feed cannot say “not sure”.
 */
export function schedulesOf(
  route: ContactRoute,
  service: Pick<Entry<'services'>, 'id' | 'data'>,
  place: number,
): Schedule[] {
  if (!hasSureHours(route, service.data.provenance)) return [];
  return drawn(route.hours).map((one, index) => ({
    id: uuidOf('schedule', service.id, place, index),
    ...one,
    attending_type: ATTENDING[route.type],
  }));
}
