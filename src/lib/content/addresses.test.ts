import { expect, test } from 'vitest';
import { addressOf } from './addresses.ts';

test('an entry’s address is the name of its file below the address of its collection', () => {
  expect(addressOf('needs', 'cannot-sleep')).toBe('/help/cannot-sleep/');
  expect(addressOf('services', 'night-line')).toBe('/services/night-line/');
  expect(addressOf('pages', 'about')).toBe('/about/');
  expect(addressOf('themes', 'happy-lives')).toBe('/plan/happy-lives/');
});

test('a priority’s address lies below its theme’s', () => {
  expect(addressOf('priorities', 'sleep-well', 'happy-lives')).toBe(
    '/plan/happy-lives/sleep-well/',
  );
  expect(addressOf('priorities', 'sleep-well')).toBeUndefined();
});

test('entries without a page of their own have no address', () => {
  expect(addressOf('glossary', 'gp')).toBeUndefined();
});
