import { describe, expect, it } from 'vitest';
import { contactRoute } from '#schemas/parts/contact-route.ts';
import { provenance } from '#schemas/parts/provenance.ts';
import {
  daysBetween,
  freshnessOf,
  hasSureHours,
  isDue,
  isPrintable,
  mayShowNumber,
  reviewOf,
} from './trust.ts';

const seen = (grade: string, source_date?: string) =>
  provenance.parse({
    source: 'Asked the service',
    checked_on: '2026-11-22',
    review_by: '2027-02-22',
    grade,
    ...(source_date === undefined ? {} : { source_date }),
  });

const call = (number: string) =>
  contactRoute.parse({ type: 'phone', label: 'Call', number, hours: { type: 'always' } });

describe('trust', () => {
  it.each([
    ['a', '2026-11-01', true],
    ['b', '2025-05-23', true],
    ['b', '2025-05-21', false],
    ['a', undefined, false],
    ['c', '2026-08-11', true],
    ['c', '2025-08-11', false],
    ['x', '2026-11-22', false],
  ])('a source of grade %s dated %s: its numbers may be printed is %s', (grade, date, expected) => {
    expect(isPrintable(seen(grade, date))).toBe(expected);
  });

  it('hides a number whose source is old, and shows a standing national number', () => {
    expect(mayShowNumber(call('0800 1111'), seen('b', '2020-01-01'))).toBe(false);
    expect(mayShowNumber(call('999'), seen('a'))).toBe(true);
  });

  it('lets a route’s own source decide over its service’s', () => {
    const route = { ...call('0800 1111'), provenance: seen('c', '2026-08-11') };
    expect(mayShowNumber(route, seen('x'))).toBe(true);
  });

  it('shows routes without a number', () => {
    const site = contactRoute.parse({
      type: 'web',
      label: 'Visit the site',
      url: 'https://example.org/',
      hours: { type: 'always' },
    });
    expect(mayShowNumber(site, seen('x'))).toBe(true);
  });

  it('is sure of weekly hours only from a source that is new enough', () => {
    const week = {
      type: 'weekly',
      weekly: [{ days: ['mon'], ranges: [{ opens: '09:00', closes: '17:00' }] }],
    };
    const route = contactRoute.parse({ ...call('0800 1111'), hours: week });
    expect(hasSureHours(route, seen('a'))).toBe(false);
    expect(hasSureHours(route, seen('a', '2026-11-01'))).toBe(true);
    expect(hasSureHours(call('999'), seen('a'))).toBe(true);
  });

  it('counts days across a clock change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('checks a route again on its own day or its service’s, whichever comes first', () => {
    const withOwn = (review_by: string) => ({
      ...call('0800 1111'),
      provenance: { ...seen('a'), review_by },
    });
    expect(reviewOf(call('0800 1111'), seen('a'))).toBe('2027-02-22');
    expect(reviewOf(withOwn('2027-01-01'), seen('a'))).toBe('2027-01-01');
    expect(reviewOf(withOwn('2028-01-01'), seen('a'))).toBe('2027-02-22');
  });

  it('is stale once the check is ninety days late', () => {
    const entry = { review_by: '2026-08-24' };
    expect(freshnessOf(entry, '2026-08-24')).toBe('fresh');
    expect(freshnessOf(entry, '2026-08-25')).toBe('due');
    expect(freshnessOf(entry, '2026-11-22')).toBe('due');
    expect(freshnessOf(entry, '2026-11-23')).toBe('stale');
  });

  it('is due from the day after the last day to check', () => {
    expect(isDue({ review_by: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(isDue({ review_by: '2026-11-22' }, '2026-11-23')).toBe(true);
  });
});
