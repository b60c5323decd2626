import { describe, expect, it } from 'vitest';
import { ALWAYS, makeEntry, OLD, SURE } from '#tests/support/entries.ts';
import { words } from '#tests/support/words.ts';
import { fill } from '#lib/text.ts';
import { summariseService } from './service-card.ts';

const call = { type: 'phone', label: 'Call', hours: ALWAYS, number: '0800 1111' };
const text = { type: 'text', label: 'Text', hours: { type: 'unconfirmed' }, number: '85258' };
const web = { type: 'web', label: 'Read', hours: ALWAYS, url: 'https://example.org/' };

const TODAY = '2026-11-22';

const metaOf = (fields: object, today = TODAY) =>
  summariseService(makeEntry('services', 'line', { ...fields }), words, today).meta;

describe('a service on a card', () => {
  it('leads to its page, under its own name and opening line', () => {
    const entry = makeEntry('services', 'line', { title: 'Night Line', lede: 'They listen.' });
    expect(summariseService(entry, words, TODAY)).toMatchObject({
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

  it('is marked from the day after its check was due', () => {
    const mark = fill(words.checked.card_due, { date: '1 February 2027' });
    const at = (today: string) => metaOf({ provenance: SURE }, today);
    expect(at('2027-02-01')).not.toContain(mark);
    expect(at('2027-02-02')).toContain(mark);
  });

  it('no longer says that somebody is there at any hour, long after its check was due', () => {
    const at = (today: string) => metaOf({ routes: [call], provenance: SURE }, today);
    expect(at('2027-05-02')).toContain(words.services.always);
    expect(at('2027-05-03')).not.toContain(words.services.always);
  });
});
