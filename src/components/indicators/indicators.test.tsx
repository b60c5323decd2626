import { describe, expect, it } from 'vitest';
import { STATUSES } from '#lib/scorecard/figures.ts';
import { headlineOf } from '#lib/scorecard/say.ts';
import { makeIndicator } from '#lib/scorecard/scorecard.examples.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { words } from '#tests/support/words.ts';
import { IndicatorNow } from './IndicatorNow.tsx';
import { StatusMark } from './StatusMark.tsx';

describe('how a number stands', () => {
  it('is always said in words, each status in its own', () => {
    const said = STATUSES.map(
      (status) => render(<StatusMark status={status} words={words} />).textContent,
    );
    expect(said).toEqual(STATUSES.map((status) => words.statuses[status]));
    expect(new Set(said).size).toBe(STATUSES.length);
  });

  it('has a shape of its own, so that nothing hangs on a colour', () => {
    const shapes = STATUSES.filter((status) => status !== 'early').map(
      (status) =>
        render(<StatusMark status={status} words={words} />).querySelector('svg')?.innerHTML,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('a number in short', () => {
  const now = (fields: Record<string, unknown> = {}) =>
    render(
      <IndicatorNow indicator={makeIndicator(fields)} href="/progress/nights/" words={words} />,
    );

  it('leads to its own page with a headline that is true', () => {
    const link = now().querySelector('h3 a');
    expect(link?.getAttribute('href')).toBe('/progress/nights/');
    expect(link?.textContent).toBe(headlineOf(makeIndicator()));
  });

  it('says that sample figures are samples: in the words, in the picture and to screen readers', () => {
    const root = now();
    expect(textsOf(root, '.label')).toEqual([words.progress.sample]);
    expect(textsOf(root, '.stem-stamp')).toEqual([words.progress.sample]);
    expect(root.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain(
      words.progress.sample,
    );
    expect(now({ figures: 'real' }).textContent).not.toContain(words.progress.sample);
  });
});
