import { describe, expect, test } from 'vitest';
import { callOut } from '../../cms/editor/call-out.ts';

const BOX = '> **Good to know**\n>\n> Close that tab [yourself](/leave/).';

describe('a call-out in the words', () => {
  test.each([BOX, `${BOX}\n`, `${BOX}\n\nMore words.`])(
    'is read and written as it was: %j',
    (text) => {
      const found = callOut.pattern.exec(text);
      expect(found?.[0]).toBe(BOX);
      const data = callOut.fromBlock(found ?? []);
      expect(data).toEqual({ title: 'Good to know', text: 'Close that tab [yourself](/leave/).' });
      expect(callOut.toBlock(data)).toBe(BOX);
    },
  );

  test.each([
    '> **T:** u looked nice today\n>\n> **R:** haha thanks',
    '> Something that somebody said.',
    '> **Only a title**',
    `${BOX}\n>\n> A second paragraph.`,
  ])('is no other quotation: %j', (text) => {
    expect(callOut.pattern.exec(text)).toBeNull();
  });

  test('stays one paragraph, whatever is typed into it', () => {
    expect(callOut.toBlock({ title: 'A *star*', text: 'One\n\ntwo ' })).toBe(
      '> **A star**\n>\n> One two',
    );
  });
});
