import { expect, it } from 'vitest';
import { kindOf } from './kinds.ts';

it.each([
  ['/help/sleep/', 'help'],
  ['/urgent/', 'help'],
  ['/services/kooth/', 'services'],
  ['/plan/happy/', 'plan'],
  ['/progress/nights/', 'plan'],
  ['/schools/resources/sleep/', 'schools'],
  ['/whats-on/sleep-week/', 'whats-on'],
  ['/about/', 'pages'],
  ['/', 'pages'],
])('the page at %s is of the kind %s, whatever made it', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});
