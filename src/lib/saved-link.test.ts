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
    expect(fromFragment(toFragment(codes))).toEqual({ codes, broken: false });
  });

  it.each(['', '#', '#main', '#lists=1', `#${kooth}`])('is not in the fragment %s', (hash) => {
    expect(fromFragment(hash)).toBeUndefined();
  });

  it.each([
    '#list=',
    '#list=hello',
    '#list=.',
    `#list=${kooth},${sleep}`,
    '#list=%',
    '#list=abc%E0',
  ])('that cannot be read is broken and empty: %s', (hash) => {
    expect(fromFragment(hash)).toEqual({ codes: [], broken: true });
  });

  it('survives what messages do to it', () => {
    expect(fromFragment(`#list=${kooth}.`)?.codes).toEqual([kooth]);
    expect(fromFragment(`#list%3D${kooth}.${sleep}`)?.codes).toEqual([kooth, sleep]);
  });

  it('keeps codes that the site does not know: an entry may have gone', () => {
    expect(fromFragment(`#list=zzzzzzz.${kooth}`)?.codes).toEqual(['zzzzzzz', kooth]);
  });

  it('of the most entries fits in an address that every browser opens', () => {
    expect(toFragment(many.slice(0, MOST)).length).toBeLessThan(900);
  });
});
