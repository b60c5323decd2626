import { expect, test } from 'vitest';
import { checkContent } from '#lib/content/check-content.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { NEED, swap, write, type Content } from './broken/broken-case.ts';
import { SITE, toBytes, toText, validContent } from './valid-content.ts';

const HARMLESS: readonly (readonly [string, (content: Content) => void])[] = [
  [
    'a file saved on Windows, with a byte order mark and its line ends',
    (content) => {
      const text = toText(content.get(NEED)).replaceAll('\n', '\r\n');
      content.set(NEED, toBytes(`\uFEFF${text}`));
    },
  ],
  [
    'a file that is odd but legal: other quotes, other order, comments, lists on one line',
    write(
      'content/site/glossary/999-call.yaml',
      [
        '--- ',
        '# A note on a line of its own',
        'meaning: >-',
        '  You ring 999',
        '  in an emergency.',
        "also: ['treble nine', \"it's 999\", 'a: b', '“nines”']",
        '"term": "999"',
        'id: nine-nine-nine   ',
        '',
      ].join('\n'),
    ),
  ],
  ['a Markdown file without a last line break', swap(NEED, '.svg)\n', '.svg)')],
  [
    'Markdown with quotes, marks and links of every allowed kind',
    swap(
      NEED,
      'Lots of people lie awake.',
      [
        '> 3 < 4 & “so on”, 5 > 4\\',
        '> <https://example.org>, https://example.org/a and <team@example.org>',
        '',
        '1. [Home](/), [a part](/urgent/#now), [a lamp](/uploads/lamp.svg)',
        '',
        '   - [x](/help/bad-dreams/?from=sleep), `code` and ~~gone~~',
        '',
        '## Two',
        '',
        '### Three',
        '',
        '## Two again',
      ].join('\n'),
    ),
  ],
  [
    'a picture that only decorates, and says so',
    swap(NEED, 'Lots of people lie awake.', '![](/uploads/lamp.svg "decorative")'),
  ],
  ['a hidden file', write('content/needs/.gitkeep', '')],
];

test.each(HARMLESS)('%s passes', (_what, change) => {
  const content = validContent();
  change(content);
  expect(checkContent(content, SITE).map(describeProblem)).toEqual([]);
});
