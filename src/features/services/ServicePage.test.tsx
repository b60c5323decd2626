import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { ServicePage } from './ServicePage.tsx';

const weekly = {
  type: 'weekly',
  weekly: [{ days: ['mon'], ranges: [{ opens: '09:00', closes: '17:00' }] }],
};
const call = { type: 'phone', label: 'Call', hours: weekly, number: '0800 1111', cost: 'free' };
const text = { type: 'text', label: 'Text', hours: weekly, number: '85258', cost: 'free' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const NEEDS = Array.from({ length: 9 }, (_, index) => ({
  href: `/help/need-${index}/`,
  label: `Need ${index}`,
}));

const page = (fields: object = {}, needs = NEEDS.slice(0, 2)) =>
  render(
    <ServicePage
      service={makeEntry('services', 'line', { areas: ['sefton'], ...fields }).data}
      needs={needs}
      words={words}
      today="2026-11-22"
      who={['amina']}
    />,
  );

describe('the page of a service', () => {
  it('has its parts in the order people need them', () => {
    expect(textsOf(page({ routes: [call] }), 'h1, h2')).toEqual([
      'The line',
      words.services.reach,
      words.services.happens,
      words.services.hours,
      words.services.needs,
      words.services.professionals,
    ]);
  });

  it('says at the top whom it is for, where, how and what it costs', () => {
    expect(textsOf(page({ routes: [call, text] }), '.facts dd')).toEqual([
      '11 to 19',
      words.areas.sefton,
      'Phone and text',
      words.costs.free,
    ]);
  });

  it('says nothing at the top of a cost that nobody has confirmed', () => {
    const { textContent } = page({ routes: [web] });
    expect(textContent).not.toContain(words.costs.unknown);
  });

  it('shows hours that several ways share once, under all their names', () => {
    expect(textsOf(page({ routes: [call, text, web] }), 'caption')).toEqual(['Call, Text']);
  });

  it('has no part on hours where none are weekly', () => {
    expect(textsOf(page({ routes: [web] }), 'h2')).not.toContain(words.services.hours);
  });

  it('holds a hidden number nowhere, not even out of sight', () => {
    const { innerHTML } = page({ routes: [call, text, web], provenance: OLD });
    for (const number of ['0800 1111', '08001111', '85258']) {
      expect(innerHTML).not.toContain(number);
    }
  });

  it('leads to all its needs, however many', () => {
    const links = (root: ReturnType<typeof page>) =>
      [...root.querySelectorAll('section[aria-labelledby=needs] a')].map((link) =>
        link.getAttribute('href'),
      );
    expect(links(page({}, NEEDS))).toEqual(NEEDS.map(({ href }) => href));
    expect(links(page())).toHaveLength(2);
    expect(links(page({}, []))).toEqual([]);
  });

  it('has no scene at the top for an emergency', () => {
    expect(page({ kind: 'emergency' }).querySelector('.scene')).toBeNull();
    expect(page().querySelector('.scene')).not.toBeNull();
  });

  it('does not call a cost unknown that its ways to get in touch name', () => {
    const happens = (fields: object) =>
      page(fields).querySelector('section[aria-labelledby=happens]');
    const answers = (fields: object) => happens(fields)?.querySelector('.answers')?.textContent;
    expect(answers({ routes: [call] })).toContain(words.costs.free);
    expect(answers({ routes: [call], contact: { cost: 'A call is free.' } })).toContain(
      'A call is free.',
    );
    expect(happens({ routes: [web] })?.querySelector('.answers')).toBeNull();
  });

  it('says who can ask, or that nobody knows yet', () => {
    const who = (fields: object) => {
      const [first] = textsOf(page(fields), '[data-audience=adults] dl > div');
      return first;
    };
    expect(who({ who_can_ask: ['young', 'families'] })).toBe(
      `${words.services.who}${words.askers.young}, ${words.askers.families}`,
    );
    expect(who({})).toBe(`${words.services.who}${words.services.unknown}`);
  });

  it('says of referrals what is not known, and only to adults', () => {
    const adults = page().querySelector('[data-audience=adults]');
    expect(adults?.textContent).toContain(words.services.unknown);
    expect(adults?.textContent).toContain(words.services.threshold);
  });
});
