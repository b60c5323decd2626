import { describe, expect, it } from 'vitest';
import { codeOf } from './code.ts';
import { fromFragment, toFragment } from './saved-link.ts';
import { MOST } from './saved-list.ts';

const kooth = codeOf('services/kooth');
const sleep = codeOf('needs/sleep');
const many = Array.from({ length: MOST + 5 }, (_, nth) => codeOf(`services/${nth}`));

describe('a list in a link', () => {
  it('comes back as it was', () => {
    const codes = [sleep, kooth];
    expect(toFragment(codes)).toBe(`#list=${sleep}.${kooth}`);
    expect(fromFragment(toFragment(codes))).toEqual({ codes, broken: false, cut: false });
  });

  it.each(['', '#', '#:~:text=sleep'])('is not in the fragment %s', (hash) => {
    expect(fromFragment(hash)).toBeUndefined();
  });

  it.each([
    '#list=',
    '#list=hello',
    '#list=.',
    `#list=${kooth},${sleep}`,
    '#list=%',
    '#list=abc%E0',
    '#list',
    '#l=',
    '#lists=1',
    `#${kooth}`,
    '#garbage',
    '#%E0%A4%A',
  ])('that cannot be read is broken and empty: %s', (hash) => {
    expect(fromFragment(hash)).toEqual({ codes: [], broken: true, cut: false });
  });

  it('survives what messages do to it', () => {
    expect(fromFragment(`#list=${kooth}.`)?.codes).toEqual([kooth]);
    expect(fromFragment(`#list%3D${kooth}.${sleep}`)?.codes).toEqual([kooth, sleep]);
    for (const sign of ['#List=', '#LIST=', '#?list=', '#?List%3d'])
      expect(fromFragment(sign + kooth), sign).toEqual({
        codes: [kooth],
        broken: false,
        cut: false,
      });
  });

  it.each([
    `#list=${kooth}.${sleep.slice(0, 4)}`,
    `#list=${kooth}.${sleep}.`.replace(sleep, `${sleep})`),
    `#list=${kooth}..`.replace('..', '.…'),
    `#list=${sleep.slice(2)}.${kooth}`,
  ])('of which a part was lost holds the rest, and says so: %s', (hash) => {
    expect(fromFragment(hash)).toEqual({ codes: [kooth], broken: false, cut: true });
  });

  it('keeps codes that the site does not know: an entry may have gone', () => {
    expect(fromFragment(`#list=zzzzzzz.${kooth}`)?.codes).toEqual(['zzzzzzz', kooth]);
  });

  it('of the most entries fits in an address that every browser opens', () => {
    expect(toFragment(many.slice(0, MOST)).length).toBeLessThan(900);
  });
});
