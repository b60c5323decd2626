import { describe, expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { fromStored, MOST, toStored, unite, without } from './saved-list.ts';

const kooth = codeOf('services/kooth');
const sleep = codeOf('needs/sleep');
const many = Array.from({ length: MOST + 5 }, (_, nth) => codeOf(`services/${nth}`));

describe('a list in a store', () => {
  it('comes back as it was, in its order', () => {
    const codes = [sleep, kooth];
    expect(fromStored(toStored(codes))).toEqual({ codes, broken: false });
  });

  it('that nobody has started is empty and not broken', () => {
    expect(fromStored(null)).toEqual({ codes: [], broken: false });
  });

  it.each([
    '',
    'garbage',
    '{"codes":[]}',
    '"abc1234"',
    'null',
    '[1]',
    '["abc"]',
    '["ABC1234"]',
    '[["abc1234"]]',
    `["${kooth}"`,
    `["${kooth}", null]`,
  ])('that reads %s is broken and empty, and nothing throws', (text) => {
    expect(fromStored(text)).toEqual({ codes: [], broken: true });
  });

  it('holds each entry once, and no more than it may', () => {
    expect(fromStored(toStored([kooth, sleep, kooth])).codes).toEqual([kooth, sleep]);
    expect(fromStored(toStored(many)).codes).toEqual(many.slice(0, MOST));
  });
});

describe('two lists together', () => {
  it('hold the entries of both, each once, the first one’s before', () => {
    expect(unite([kooth], [sleep, kooth])).toEqual([kooth, sleep]);
  });

  it('hold no more than a list may, and lose none of the first', () => {
    const both = unite(many.slice(0, MOST), [sleep]);
    expect(both).toHaveLength(MOST);
    expect(both).not.toContain(sleep);
  });
});

describe('an entry taken off', () => {
  it('leaves the others in their order', () => {
    expect(without(['aaaaaaa', kooth, sleep], kooth)).toEqual(['aaaaaaa', sleep]);
    expect(without([sleep], kooth)).toEqual([sleep]);
  });
});
