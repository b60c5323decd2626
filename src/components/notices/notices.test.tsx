import { describe, expect, it } from 'vitest';
import { makeEntry } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { NoticeGrid } from './NoticeGrid.tsx';

describe('what is on, as cards', () => {
  const grid = (...ids: string[]) =>
    render(<NoticeGrid notices={ids.map((id) => makeEntry('campaigns', id))} words={words} />);

  it('says until when each is there: the day before it comes down', () => {
    const card = grid('flu');
    expect(card.textContent).toContain('31 March 2026');
    expect(card.querySelector('yp-until')?.getAttribute('data-until')).toBe('2026-04-01');
  });

  it('has words ready for when all of it is over, and shows them only then', () => {
    expect(textsOf(grid('flu'), '[data-none]')).toEqual([words.whats_on.none]);
    expect(grid('flu').querySelector('[data-none]')?.hasAttribute('hidden')).toBe(true);
    expect(grid().querySelector('[data-none]')?.hasAttribute('hidden')).toBe(false);
  });
});
