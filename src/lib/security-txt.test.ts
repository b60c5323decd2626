import { expect, it } from 'vitest';
import { securityTxt } from './security-txt.ts';

it('says whom to write to, until when that holds, and where it stands', () => {
  const words = securityTxt({
    contact: 'mailto:security@example.org',
    site: new URL('https://growwell.example.org'),
    today: '2027-02-01',
  });
  expect(words).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-05-02T00:00:00.000Z',
      'Preferred-Languages: en',
      'Canonical: https://growwell.example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
