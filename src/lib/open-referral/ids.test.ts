import { expect, test } from 'vitest';
import { uuidOf, uuidV5 } from './ids.ts';

test('a name has the id that the standard’s own example gives it', () => {
  // RFC 9562, appendix A.4.
  expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test('kind and id both count', () => {
  expect(uuidOf('service', 'kooth')).toBe(uuidOf('service', 'kooth'));
  expect(uuidOf('service', 'kooth')).not.toBe(uuidOf('organization', 'kooth'));
});
