import { describe, expect, it } from 'vitest';
import { codeOf } from '#lib/code.ts';
import { fill } from '#lib/text.ts';
import { ALWAYS, makeEntry, OLD } from '#tests/support/entries.ts';
import { loadGraph } from '#tests/support/load-graph.ts';
import { words } from '#tests/support/words.ts';
import { savedNeed, savedService } from './saved-entries.ts';

const TODAY = '2026-11-22';
const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const service = (fields: Readonly<Record<string, unknown>>, today = TODAY) =>
  savedService(makeEntry('services', 'line', fields), today, words);
const wayOf = (route: object) => service({ routes: [route] }).ways[0];

describe('a service in the list', () => {
  it('has the code that its page is kept by, which is of its id and never of its name', () => {
    const renamed = service({ title: 'Another name' });
    expect(renamed).toMatchObject({
      code: codeOf('services/line'),
      title: 'Another name',
      address: '/services/line/',
    });
  });

  it('is called at a tap, with the option to choose, the times and the cost', () => {
    expect(wayOf({ ...call, option: 'option 2', cost: 'free' })).toEqual({
      label: 'Call',
      shown: '0800 1111',
      href: 'tel:08001111',
      told: fill(words.services.option, { option: 'option 2' }),
      meta: `${words.services.always}. ${words.costs.free}`,
    });
  });

  it('is sent the word it asks for', () => {
    const text = { type: 'text', label: 'Text', hours: ALWAYS, number: '85258', keyword: 'SHOUT' };
    expect(wayOf(text)).toMatchObject({
      href: 'sms:85258?body=SHOUT',
      told: fill(words.services.keyword, { keyword: 'SHOUT' }),
    });
  });

  it('is visited where it is, with how to get in', () => {
    const visit = { type: 'visit', label: 'Walk in', hours: ALWAYS, address: '1 Pier Road' };
    const way = wayOf({ ...visit, access: 'A ramp.' });
    expect(way).toMatchObject({ label: 'Walk in', told: '1 Pier Road. A ramp.' });
    expect(way?.href).toBeUndefined();
  });

  it('says of a page to read only what it costs, and nothing of a cost that nobody has said', () => {
    expect(wayOf({ ...web, cost: 'free' })?.meta).toBe(words.costs.free);
    expect(wayOf(web)?.meta).toBe('');
  });

  it('has no way whose number may not be printed, and no trace of the number', () => {
    const one = service({ routes: [call, web], provenance: OLD });
    expect(one.ways.map(({ label }) => label)).toEqual(['Read']);
    expect(JSON.stringify(one)).not.toMatch(/0800 ?1111/);
  });

  it('does not state times from a source that is too old', () => {
    const weekly = [{ days: ['mon'], ranges: [{ opens: '09:00', closes: '17:00' }] }];
    const chat = { ...web, type: 'chat', hours: { type: 'weekly', weekly } };
    const [way] = service({ routes: [chat], provenance: OLD }).ways;
    expect(way?.meta).not.toContain('9am');
  });

  it('whose check is long overdue no longer says when somebody is there', () => {
    expect(service({ routes: [call] }, '2027-02-02').ways[0]?.meta).toBe(words.services.always);
    expect(service({ routes: [call] }, '2028-02-02').ways[0]?.meta).not.toContain(
      words.services.always,
    );
  });

  it('says that its check is overdue from the day after, and not before', () => {
    expect(service({}, '2027-02-01').due).toBeUndefined();
    expect(service({}, '2027-02-02').due).toContain('1 February 2027');
  });
});

describe('all kept pages there can be', () => {
  const graph = loadGraph();
  const all = [
    ...graph.all('services').map((entry) => savedService(entry, TODAY, words)),
    ...graph.all('needs').map(savedNeed),
  ];

  it('have a code each, and no two the same', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });

  it('have a page each', () => {
    expect(all.filter(({ address }) => !/^\/(services|help)\/[\w-]+\/$/.test(address))).toEqual([]);
  });
});
