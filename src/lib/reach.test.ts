import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD, SURE } from '#tests/support/entries.ts';
import { anyHourRoutes, costOf, routesOf, waysOf } from './reach.ts';

const WEEKDAY = {
  type: 'weekly',
  weekly: [{ days: ['mon'], ranges: [{ opens: '09:00', closes: '17:00' }] }],
};

const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
const text = { type: 'text', label: 'Text', hours: ALWAYS, number: '85258' };
const chat = { type: 'chat', label: 'Chat', hours: WEEKDAY, url: 'https://example.org/chat' };
const email = { type: 'email', label: 'Email', hours: ALWAYS, address: 'team@example.org' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const service = (routes: readonly object[], provenance: object = SURE) =>
  makeEntry('services', 'line', { routes, provenance }).data;

const labels = (routes: readonly { label: string }[]) => routes.map(({ label }) => label);

describe('what is shown', () => {
  it('is every route where the source is sure and new', () => {
    const { shown, hidden } = routesOf(service([call, text, web]));
    expect(labels(shown)).toEqual(['Call', 'Text', 'Read']);
    expect(hidden).toEqual([]);
  });

  it('is no number from an old source, and all that has none', () => {
    const { shown, hidden } = routesOf(service([call, chat, text, email, web], OLD));
    expect(labels(shown)).toEqual(['Chat', 'Email', 'Read']);
    expect(labels(hidden)).toEqual(['Call', 'Text']);
  });

  it('is a number that has been checked on its own', () => {
    const { shown } = routesOf(service([call, { ...text, provenance: SURE }], OLD));
    expect(labels(shown)).toEqual(['Text']);
  });
});

describe('somebody at any hour', () => {
  it('is a person on a route that is always open, best route first', () => {
    expect(labels(anyHourRoutes(service([text, chat, call])))).toEqual(['Text', 'Call']);
  });

  it('is not a page to read or a mailbox, though these never close', () => {
    expect(anyHourRoutes(service([web, email]))).toEqual([]);
  });

  it('is not a number that nobody has checked', () => {
    expect(anyHourRoutes(service([call, text], OLD))).toEqual([]);
  });

  it('is not a line whose hours are not confirmed', () => {
    expect(anyHourRoutes(service([{ ...call, hours: { type: 'unconfirmed' } }]))).toEqual([]);
  });
});

describe('the ways to get in touch', () => {
  it('are told once each, in the order listed', () => {
    expect(waysOf(service([text, call, { ...text, label: 'Text at night' }, web]))).toEqual([
      'text',
      'phone',
      'web',
    ]);
  });

  it('leave out those whose number is hidden', () => {
    expect(waysOf(service([call, web], OLD))).toEqual(['web']);
  });
});

describe('the cost', () => {
  it('is the one that all routes to a person share, whatever reading costs', () => {
    const routes = [
      { ...call, cost: 'free' },
      { ...chat, cost: 'free' },
    ];
    expect(costOf(service([...routes, { ...web, cost: 'standard' }]))).toBe('free');
  });

  it('is not known where they differ, or where nobody has said', () => {
    expect(costOf(service([{ ...call, cost: 'free' }, text]))).toBe('unknown');
    expect(costOf(service([call]))).toBe('unknown');
  });

  it('is not that of a number which is hidden', () => {
    const routes = [
      { ...call, cost: 'free' },
      { ...chat, cost: 'standard' },
    ];
    expect(costOf(service(routes, OLD))).toBe('standard');
  });

  it('is that of the page to read where there is nobody to talk to', () => {
    expect(costOf(service([{ ...web, cost: 'free' }]))).toBe('free');
  });
});
