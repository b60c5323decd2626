import { expect, test } from 'vitest';
import { checkBody } from './check-body.ts';
import { linkProblem, pictureProblem } from './targets.ts';

const site = {
  publicFiles: new Set(['/uploads/pier at dusk.jpg']),
  addresses: new Set(['/', '/urgent/']),
};

test('lines are those of the file', () => {
  const found = checkBody('\n<b>\n\n- a\n- [x](/no/)\n', 20, site);
  expect(found.map(({ line }) => line)).toEqual([21, 24]);
});

test('an empty body is well', () => {
  expect(checkBody('', 9, site)).toEqual([]);
  expect(checkBody('\n\n', 9, site)).toEqual([]);
});

test.each(['/', '/urgent/', '/urgent/#call', '/urgent/?a=b', '/uploads/pier%20at%20dusk.jpg'])(
  'a link to %s is well',
  (address) => {
    expect(linkProblem(address, site)).toBeUndefined();
  },
);

test.each(['https://example.org/a', 'mailto:a@example.org', 'tel:+441517000000', 'sms:85258'])(
  'a link to %s is well',
  (address) => {
    expect(linkProblem(address, site)).toBeUndefined();
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'http://example.org',
  'https://user@example.org',
  'https://localhost',
  'https:example',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  'ftp://example.org',
  '#part',
  './urgent/',
  '/urgent/../nothing/',
  '/%E0%A4%A/',
  '',
])('a link to %j is refused', (address) => {
  expect(linkProblem(address, site)).toBeTypeOf('string');
});

test('only a picture that lies in public is well', () => {
  expect(pictureProblem('/uploads/pier%20at%20dusk.jpg', site)).toBeUndefined();
  for (const address of ['/uploads/no.jpg', 'https://a.org/a.jpg', '//a.org/a.jpg', 'a.jpg', '/%']) {
    expect(pictureProblem(address, site)).toBeTypeOf('string');
  }
});
