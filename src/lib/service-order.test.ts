import { describe, expect, it } from 'vitest';
import { makeEntry, SURE } from '#tests/support/entries.ts';
import { sinkOverdue } from './service-order.ts';

const dueBy = (id: string, review_by: string) =>
  makeEntry('services', id, { provenance: { ...SURE, review_by } });

const SERVICES = [
  dueBy('soon', '2026-12-01'),
  dueBy('later', '2027-02-01'),
  dueBy('also-soon', '2026-12-01'),
  dueBy('last', '2027-05-01'),
];

describe('services past their check', () => {
  it.each([
    ['2026-11-22', 'soon later also-soon last'],
    ['2026-12-01', 'soon later also-soon last'],
    ['2026-12-02', 'later last soon also-soon'],
    ['2027-02-02', 'last soon later also-soon'],
    ['2027-03-02', 'last later soon also-soon'],
    ['2027-05-02', 'later last soon also-soon'],
    ['2028-01-01', 'soon later also-soon last'],
  ])('on %s make the order “%s”', (today, order) => {
    expect(sinkOverdue(SERVICES, today).map(({ id }) => id)).toEqual(order.split(' '));
  });

  it('leave the list they come from as it was', () => {
    sinkOverdue(SERVICES, '2027-03-02');
    expect(SERVICES[0]?.id).toBe('soon');
  });
});
