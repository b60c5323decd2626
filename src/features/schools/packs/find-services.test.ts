import { describe, expect, it } from 'vitest';
import { codeOf } from '#lib/code.ts';
import { MOST } from '#lib/paging.ts';
import { choosable, findServices } from './find-services.ts';

const named = (...titles: string[]) =>
  choosable(titles.map((title, nth) => [`/services/s${nth}/`, title, '']));

describe('the services a form does not show', () => {
  it('have the code that a link to a pack names, and the file with their sheet', () => {
    const rows = named(...Array.from({ length: MOST.cards + 1 }, (_, nth) => `Line ${nth}`));
    expect(rows[0]).toEqual({
      code: codeOf('services/s0'),
      title: 'Line 0',
      page: '/services/s0/',
      sheet: 2,
    });
    expect(rows.at(-2)?.sheet).toBe(2);
    expect(rows.at(-1)?.sheet).toBe(3);
  });

  it.each([
    ['bootle youth', ['Bootle Youth Club']],
    ['YOUTH', ['Bootle Youth Club', 'Youth’s Café']],
    ['youths cafe', ['Youth’s Café']],
    ['out', ['Bootle Youth Club', 'Youth’s Café']],
    ['swim', []],
    ['  ', []],
  ])('are found by “%s”', (typed, titles) => {
    const found = findServices(named('Bootle Youth Club', 'Youth’s Café'), typed);
    expect(found.map(({ title }) => title)).toEqual(titles);
  });
});
