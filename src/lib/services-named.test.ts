import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { servicesNamed } from './services-named.ts';

const services = [
  makeEntry('services', 'kooth', { title: 'Kooth' }),
  makeEntry('services', 'mhst', {
    title: 'Mental Health Support Team (MHST)',
    known_as: ['MHST', 'Mental health support teams'],
  }),
  makeEntry('services', 'nhs-111', { title: 'NHS 111' }),
  makeEntry('services', 'chat', { title: 'Help and Advice Team (CHAT)', known_as: ['CHAT'] }),
];

const named = (text: string) => servicesNamed(text, services).map(({ id }) => id);

describe('the services that a text names', () => {
  it.each([
    ['Try Kooth, or [Kooth](/services/kooth/).', ['kooth']],
    ['Ask the MHST.', ['mhst']],
    ['The Mental Health Support Team can help.', ['mhst']],
    ['Call NHS 111, option 2. Then tell CHAT.', ['nhs-111', 'chat']],
    ['Have a chat about the kooths.', []],
    ['NHS 1110', []],
    ['', []],
  ])('in “%s” are %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});
