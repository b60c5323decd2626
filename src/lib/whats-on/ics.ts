import type { Entry } from '../graph.ts';
import { addDays } from '../london-time.ts';

/** What the calendar needs to know of the site. */
export interface CalendarSite {
  /** The site’s address, with the slash at its end. */
  home: URL;
  /** The calendar’s name. */
  name: string;
}

type Campaign = Entry<'campaigns'>;

/** Lines of a calendar may hold 75 octets; longer ones go on after a space (RFC 5545, 3.1). */
function fold(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 73) {
      parts.push('');
      octets = 0;
    }
    parts.push(`${parts.pop() ?? ''}${letter}`);
    octets += size;
  }
  return parts.join('\r\n ');
}

const escape = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');
const at = (day: string, time: string): string => `${compact(day)}T${time.replace(':', '')}00`;

/** When clocks change in the United Kingdom (the rule in force since 1996). */
const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** When an event is, and where, as lines of its own. */
function timesOf({ sessions, runs, publish_on, expire_on }: Campaign['data']): string[][] {
  const wholeDays = (from: string, after: string) => [
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(after)}`,
    'TRANSP:TRANSPARENT',
  ];
  const dated = sessions.map(({ on, starts, ends, place }) => [
    `DTSTART;TZID=Europe/London:${at(on, starts)}`,
    ...(ends === undefined ? [] : [`DTEND;TZID=Europe/London:${at(on, ends)}`]),
    `LOCATION:${escape(place)}`,
  ]);
  if (runs !== undefined) return [wholeDays(runs.from, addDays(runs.to, 1)), ...dated];
  return dated.length > 0 ? dated : [wholeDays(publish_on, expire_on)];
}

const eventsOf = (entry: Campaign, { home }: CalendarSite): string[] =>
  timesOf(entry.data).flatMap((times, index) => {
    const url = new URL(entry.address, home).href;
    return [
      'BEGIN:VEVENT',
      `UID:${entry.id}-${index + 1}@${home.hostname}`,
      `DTSTAMP:${compact(entry.data.provenance.checked_on)}T000000Z`,
      ...times,
      `SUMMARY:${escape(entry.data.title)}`,
      `DESCRIPTION:${escape(`${entry.data.lede}\n${url}`)}`,
      `URL:${url}`,
      'END:VEVENT',
    ];
  });

/** Entries as a calendar file (RFC 5545): an event for each date, whole days where there is no time. */
export const calendarOf = (entries: readonly Campaign[], site: CalendarSite): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${site.home.hostname}//Grow Well//EN`,
    `X-WR-CALNAME:${escape(site.name)}`,
    ...LONDON,
    ...entries.flatMap((entry) => eventsOf(entry, site)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
