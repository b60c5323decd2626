import { describe, expect, it } from 'vitest';
import { SCENES } from '#components/illustration/scenes/scenes.ts';
import { buildGraph } from '#lib/graph.ts';
import { SHAPES, THEME_COLOURS } from '#schemas/parts/vocabulary.ts';
import { theme as themeSchema } from '#schemas/plan/themes.ts';
import { makeEntry } from '#tests/support/entries.ts';
import { render, textsOf } from '#tests/support/render.tsx';
import { prioritiesOf } from '#lib/scorecard/by-theme.ts';
import { sceneOf } from './theme-scene.ts';
import { ThemePosters } from './ThemePosters.tsx';

const COLOURS = Object.keys(THEME_COLOURS);

/** As many themes as asked for, each with its own shape as far as there are enough. */
const themes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeEntry('themes', `theme-${index + 1}`, {
      shape: Object.keys(SHAPES)[index % Object.keys(SHAPES).length],
      colour: COLOURS[index % COLOURS.length],
    }),
  );

describe('the themes of a plan', () => {
  it.each([1, 4, 5, 7])('are shown one by one, also where there are %i of them', (count) => {
    const root = render(<ThemePosters themes={themes(count)} />);
    expect(root.querySelectorAll('li')).toHaveLength(count);
    expect([...root.querySelectorAll('h3 a')].map((link) => link.getAttribute('href'))).toEqual(
      themes(count).map(({ address }) => address),
    );
  });

  it('are told by words as well as by shape and colour', () => {
    const root = render(<ThemePosters themes={themes(2)} />);
    expect(textsOf(root, 'h3')).toEqual(['The theme-1', 'The theme-2']);
    const pictures = [...root.querySelectorAll('svg')];
    expect(pictures).toHaveLength(2);
    expect(pictures.every((one) => one.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('have a scene for every shape there is, each its own', () => {
    const scenes = themeSchema.shape.shape.options.map(sceneOf);
    expect(scenes.every((name) => name in SCENES)).toBe(true);
    expect(new Set(scenes).size).toBe(scenes.length);
  });
});

describe('the priorities of a theme', () => {
  const [one, two] = [makeEntry('themes', 'one'), makeEntry('themes', 'two')];
  const promise = (id: string, theme: string, position: number) =>
    makeEntry('priorities', id, { theme, position });
  const graph = buildGraph([
    one,
    two,
    promise('third', 'one', 10),
    promise('first', 'one', 1),
    promise('other', 'two', 1),
    promise('second', 'one', 2),
  ]);

  it('stand in their places, ten after two, without those of other themes', () => {
    expect(prioritiesOf(graph, one).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
    expect(prioritiesOf(graph, two).map(({ id }) => id)).toEqual(['other']);
  });
});
