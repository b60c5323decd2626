import { describe, expect, it } from 'vitest';
import { Window } from 'happy-dom';
import { fillSheet, type Part } from './fill-sheet.ts';

/** A sheet with slots, filled; what it says then. */
function filled(part: Part): string {
  const { document } = new Window();
  document.body.innerHTML =
    '<article><h2 data-slot="title"></h2><section data-slot="need-box"><ul data-slot="need"></ul></section></article>';
  // happy-dom’s elements are as the browser’s, as far as is asked here.
  fillSheet(document.body as unknown as Element, part);
  return document.body.innerHTML;
}

describe('a sheet of a pack', () => {
  it('has each part in its slot, and words stay words', () => {
    expect(filled({ title: '<b>Sleep</b>' })).toContain(
      '<h2 data-slot="title">&lt;b&gt;Sleep&lt;/b&gt;</h2>',
    );
  });

  it('has no box of what you need where nothing is needed', () => {
    expect(filled({ title: 'Sleep', need: [] })).not.toContain('need-box');
  });
});
