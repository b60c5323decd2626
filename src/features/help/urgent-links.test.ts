import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/graph.ts';
import { ALWAYS, makeEntry, makeSettings, OLD } from '#tests/support/entries.ts';
import { urgentLinks } from './urgent-links.ts';

const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
const text = { type: 'text', label: 'Text', hours: ALWAYS, number: '85258', keyword: 'HELP' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const linksTo = (service: object) =>
  urgentLinks(
    buildGraph([
      ...makeSettings({ when: 'You need help', service: 'line' }),
      makeEntry('services', 'line', { ...service }),
    ]),
  );

describe('the urgent contacts', () => {
  it('stand in the order of the settings, with when to use each', () => {
    const links = urgentLinks(
      buildGraph([
        makeEntry('services', 'callers', { routes: [call] }),
        makeEntry('services', 'texters', { routes: [text] }),
        ...makeSettings(
          { when: 'You would rather text', service: 'texters' },
          { when: 'You want to talk', service: 'callers' },
        ),
      ]),
    );
    expect(links.map(({ when, service, href }) => [when, service.id, href])).toEqual([
      ['You would rather text', 'texters', 'sms:85258?body=HELP'],
      ['You want to talk', 'callers', 'tel:08001111'],
    ]);
  });

  it('use the best call or text that is always open, not a page or a line that closes', () => {
    const daytime = { ...call, label: 'By day', hours: { type: 'unconfirmed' } };
    expect(linksTo({ routes: [web, daytime, text, call] })[0]?.route.label).toBe('Text');
  });

  it.each([
    ['only has a page to read', { routes: [web] }],
    ['is not always open', { routes: [{ ...call, hours: { type: 'unconfirmed' } }] }],
    ['has a number that nobody has checked', { routes: [call, text], provenance: OLD }],
  ])('refuse a service that %s, by its name', (_, service) => {
    expect(() => linksTo(service)).toThrow('“line” is an urgent contact');
  });
});
