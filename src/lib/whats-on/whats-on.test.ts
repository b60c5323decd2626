import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { buildGraph } from '../graph.ts';
import { feedOf } from '../atom.ts';
import { campaignNews } from '../feeds.ts';
import { calendarOf } from './ics.ts';
import { campaignsOn, campaignsWithPage, plannedOn } from './live.ts';
import { sayWhen } from './when.ts';

const HOME = new URL('https://www.example.org/');
const SITE = { home: HOME, name: 'What’s on, and more' };

const session = {
  on: '2026-03-02',
  starts: '16:30',
  ends: '18:00',
  place: 'Hall; room 2, upstairs',
  area: 'sefton',
};
const summer = { ...session, on: '2026-06-01', starts: '09:00', ends: undefined };

/** The events of a calendar, as a calendar program reads them. */
function eventsOf(...entries: Parameters<typeof calendarOf>[0]) {
  const text = calendarOf(entries, SITE);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('when something is, in words', () => {
  const when = (fields: Record<string, unknown>) =>
    sayWhen(makeEntry('campaigns', 'week', fields).data, words);

  it('is its days by weekday', () => {
    expect(when({ runs: { from: '2026-03-02', to: '2026-03-02' } })).toEqual([
      'Monday 2 March 2026',
    ]);
    expect(when({ runs: { from: '2026-03-02', to: '2026-03-06' } })).toEqual([
      'Monday 2 March 2026 to Friday 6 March 2026',
    ]);
  });

  it('is each date with its time as people say it', () => {
    expect(when({ sessions: [session] })).toEqual([
      'Monday 2 March 2026, 4.30pm to 6pm: Hall; room 2, upstairs',
    ]);
    const noon = { ...session, starts: '12:00', ends: '00:15' };
    expect(when({ sessions: [noon] })[0]).toContain('12pm to 12.15am');
  });

  it('is nothing where it has no day of its own', () => {
    expect(when({})).toEqual([]);
  });
});

describe('a calendar file', () => {
  it('has one event for each date, in Sefton’s own time, winter and summer', () => {
    const [winter, other] = eventsOf(
      makeEntry('campaigns', 'talks', { sessions: [session, summer], expire_on: '2026-07-01' }),
    );
    expect(winter?.startDate.toJSDate().toISOString()).toBe('2026-03-02T16:30:00.000Z');
    expect(winter?.endDate.toJSDate().toISOString()).toBe('2026-03-02T18:00:00.000Z');
    expect(winter?.location).toBe('Hall; room 2, upstairs');
    expect(other?.startDate.toJSDate().toISOString()).toBe('2026-06-01T08:00:00.000Z');
  });

  it('fills whole days for a week, its last day too', () => {
    const [week] = eventsOf(
      makeEntry('campaigns', 'week', { runs: { from: '2026-03-02', to: '2026-03-06' } }),
    );
    expect(week?.startDate.isDate).toBe(true);
    expect(week?.startDate.toString()).toBe('2026-03-02');
    // The day after the last: ends are not part of an event (RFC 5545, 3.6.1).
    expect(week?.endDate.toString()).toBe('2026-03-07');
  });

  it('lasts as long as it is shown where it has no day of its own', () => {
    const [message] = eventsOf(makeEntry('campaigns', 'flu'));
    expect([message?.startDate.toString(), message?.endDate.toString()]).toEqual([
      '2026-03-01',
      '2026-04-01',
    ]);
  });

  it('keeps commas, marks and long lines as they were, in lines of at most 75 octets', () => {
    const title = 'Sleep, rest; and – “more” \\ sleep';
    const lede = 'Ü'.repeat(120);
    const entry = makeEntry('campaigns', 'week', { title, lede });
    const [event] = eventsOf(entry);
    expect(event?.summary).toBe(title);
    expect(event?.description).toContain(lede);
    const lines = calendarOf([entry], SITE).split('\r\n');
    const longest = Math.max(...lines.map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
  });

  it('gives every event a name of its own that stays the same', () => {
    const entries = [
      makeEntry('campaigns', 'a', { sessions: [session, summer], expire_on: '2026-07-01' }),
      makeEntry('campaigns', 'b'),
    ];
    const names = eventsOf(...entries).map(({ uid }) => uid);
    expect(names).toEqual(['a-1@www.example.org', 'a-2@www.example.org', 'b-1@www.example.org']);
    expect(calendarOf(entries, SITE)).toBe(calendarOf(entries, SITE));
  });

  it('is a calendar also where nothing is on', () => {
    expect(eventsOf()).toEqual([]);
  });
});

describe('the feed', () => {
  const site = {
    home: HOME,
    self: '/whats-on.xml',
    title: 'What’s on & more',
    author: 'Grow Well',
    today: '2026-05-01',
  };
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
  interface Feed {
    feed: { title: string; updated: string; entry?: Record<string, string>[] };
  }
  const read = (...entries: Parameters<typeof campaignNews>[0]): Feed => {
    const text = feedOf(campaignNews(entries), site);
    // The shape that RFC 4287 gives a feed; what it holds is looked at below.
    return parser.parse(text) as Feed;
  };

  it('is well-formed Atom with the newest first, whatever marks stand in its words', () => {
    const { feed } = read(
      makeEntry('campaigns', 'old', { title: 'A < B & "C"' }),
      makeEntry('campaigns', 'new', { publish_on: '2026-03-20' }),
    );
    expect(feed.title).toBe('What’s on & more');
    expect(feed.updated).toBe('2026-03-20T00:00:00Z');
    expect(feed.entry?.map(({ title }) => title)).toEqual(['The new', 'A < B & "C"']);
    expect(feed.entry?.[0]?.['id']).toBe('https://www.example.org/whats-on/new/');
  });

  it('is a feed also where nothing is on', () => {
    const { feed } = read();
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe('2026-05-01T00:00:00Z');
  });
});

describe('what is on', () => {
  const graphOn = (today: string) =>
    buildGraph(
      [
        makeEntry('campaigns', 'march'),
        makeEntry('campaigns', 'april', { publish_on: '2026-04-01', expire_on: '2026-05-01' }),
        makeEntry('campaigns', 'spring', { publish_on: '2026-03-15', expire_on: '2026-06-01' }),
      ],
      today,
    );
  const idsOn = (today: string) => campaignsOn(graphOn(today), today).map(({ id }) => id);

  it('follows the calendar', () => {
    expect(idsOn('2026-02-28')).toEqual([]);
    expect(idsOn('2026-03-31')).toEqual(['march', 'spring']);
    expect(idsOn('2026-04-01')).toEqual(['spring', 'april']);
    expect(idsOn('2026-06-01')).toEqual([]);
  });

  it('keeps the pages of what is over, and has none of what is to come', () => {
    const pages = (today: string) =>
      campaignsWithPage(graphOn(today), today).map(({ address }) => address);
    expect(pages('2026-03-31')).toEqual(['/whats-on/march/', '/whats-on/spring/']);
    expect(pages('2026-07-01')).toHaveLength(3);
    expect(graphOn('2026-03-31').get('campaigns', 'april').address).toBe('');
  });

  it('is sorted for editors by what happens next', () => {
    const { live, coming, over } = plannedOn(graphOn('2026-04-01'), '2026-04-01');
    expect(live.map(({ id }) => id)).toEqual(['april', 'spring']);
    expect(over.map(({ id }) => id)).toEqual(['march']);
    expect(plannedOn(graphOn('2026-03-01'), '2026-03-01').coming.map(({ id }) => id)).toEqual([
      'spring',
      'april',
    ]);
    expect(coming).toEqual([]);
  });
});
