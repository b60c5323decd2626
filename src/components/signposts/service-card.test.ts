import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { summariseService } from './service-card.ts';

const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
const text = { type: 'text', label: 'Text', hours: { type: 'unconfirmed' }, number: '85258' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const metaOf = (fields: object) =>
  summariseService(makeEntry('services', 'line', { ...fields }), words).meta;

describe('a service on a card', () => {
  it('leads to its page, under its own name and opening line', () => {
    const entry = makeEntry('services', 'line', { title: 'Night Line', lede: 'They listen.' });
    expect(summariseService(entry, words)).toMatchObject({
      href: '/services/line/',
      title: 'Night Line',
      text: 'They listen.',
    });
  });

  it('says whom it is for and how to reach it', () => {
    expect(metaOf({ routes: [text, web] })).toEqual(['11 to 19. Text, website.']);
  });

  it('says first that somebody is there at any hour, only where that is so', () => {
    expect(metaOf({ routes: [call] })[0]).toBe(words.services.always);
    expect(metaOf({ routes: [text, web] })).not.toContain(words.services.always);
  });

  it('does not speak of a call whose number is hidden', () => {
    expect(metaOf({ routes: [call, web], provenance: OLD })).toEqual(['11 to 19. Website.']);
  });

  it('says nothing of ways to get in touch where every number is hidden', () => {
    expect(metaOf({ routes: [call], provenance: OLD })).toEqual(['11 to 19.']);
  });
});
