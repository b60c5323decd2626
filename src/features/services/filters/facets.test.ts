import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { ALWAYS, makeEntry, OLD, SURE } from '#tests/support/entries.ts';
import { facetsOf } from './facets.ts';

const TODAY = '2026-11-22';
const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111', cost: 'free' };
const text = { type: 'text', label: 'Text', hours: { type: 'unconfirmed' }, number: '85258' };
const chat = {
  type: 'chat',
  label: 'Chat',
  hours: { type: 'unconfirmed' },
  url: 'https://example.org/chat',
};
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const SLEEP = makeEntry('needs', 'sleep', { services_first: ['line'] });
const WORRY = makeEntry('needs', 'worry');

function facets(fields: Readonly<Record<string, unknown>>, today = TODAY) {
  const line = makeEntry('services', 'line', fields);
  return facetsOf(line, buildGraph([SLEEP, WORRY, line]), today);
}

describe('what a service can be found by', () => {
  it('is what its entry says, and the needs whose editor put it first', () => {
    const given = { needs: ['worry'], thrive: ['getting-help'], who_can_ask: ['young'] };
    expect(facets(given)).toMatchObject({
      need: ['worry', 'sleep'],
      thrive: ['getting-help'],
      who: ['young'],
    });
  });

  it.each([
    [{ from: 10, to: 25 }, '10', '25'],
    [{ to: 18 }, '5', '18'],
    [{ from: 11 }, '11', '25'],
    [{}, '5', '25'],
  ])('of the ages %j is every age from %s to %s', (ages, from, to) => {
    const { age = [] } = facets({ ages: { ...ages, note: 'As it says' } });
    expect([age[0], age.at(-1)]).toEqual([from, to]);
    expect(age).toHaveLength(Number(to) - Number(from) + 1);
  });

  it.each([
    [['england'], ['sefton', 'north-sefton', 'south-sefton', 'merseyside', 'england']],
    [['merseyside'], ['sefton', 'north-sefton', 'south-sefton', 'merseyside']],
    [['sefton'], ['sefton', 'north-sefton', 'south-sefton']],
    [['north-sefton'], ['sefton', 'north-sefton']],
    [
      ['north-sefton', 'south-sefton'],
      ['sefton', 'north-sefton', 'south-sefton'],
    ],
    [[], []],
  ])('for the areas %j is everywhere inside them: %j', (areas, places) => {
    expect(facets({ areas }).area).toEqual(places);
  });

  it.each([
    [
      [call, web],
      ['phone', 'web'],
    ],
    [
      [call, text],
      ['phone', 'text', 'quiet'],
    ],
    [[chat], ['chat', 'quiet']],
    [[web], ['web']],
  ])('is without talking only where a person answers in writing (case %#)', (routes, how) => {
    expect(facets({ routes }).how).toEqual(how);
  });

  it('leaves out ways whose number is hidden', () => {
    expect(facets({ routes: [call, text, web], provenance: OLD }).how).toEqual(['web']);
  });

  it.each([
    ['free', ['free']],
    ['free-not-on-bill', ['free']],
    ['standard', []],
    ['may-show-on-bill', []],
    ['unknown', []],
  ])('at the cost “%s” is %j', (cost, expected) => {
    expect(facets({ routes: [{ ...call, cost }] }).cost).toEqual(expected);
  });

  it.each([
    ['2026-11-22', ['now']],
    ['2027-02-02', ['now']],
    ['2027-05-02', ['now']],
    ['2027-05-03', []],
  ])('says on %s that somebody is always there: %j', (today, open) => {
    const provenance = { ...SURE, review_by: '2027-02-01' };
    expect(facets({ routes: [call], provenance }, today).open).toEqual(open);
  });

  it('does not say so of a page to read, nor of unsure hours', () => {
    expect(facets({ routes: [web, text] }).open).toEqual([]);
  });
});
