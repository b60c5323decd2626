import { brotliCompressSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectClean } from '../clean-markup.ts';
import { Mark } from '../Mark.tsx';
import { CAST_NAMES } from '../people/cast.ts';
import type { Shape } from '../shapes/shape-colours.ts';
import { Edge } from './Edge.tsx';
import { Scene } from './Scene.tsx';
import { SCENES } from './scenes.ts';
import { ThemePanel } from './ThemePanel.tsx';

const NAMES = Object.keys(SCENES).filter((name): name is keyof typeof SCENES => name in SCENES);
const SHAPES: readonly Shape[] = ['shell', 'sun', 'pine', 'kite', 'arch'];

/** The most that a scene may weigh, in bytes after brotli, both compositions together. */
const budget = (name: string): number => ({ home: 4500, footer: 1000 })[name] ?? 3000;

const weigh = (markup: string): number => brotliCompressSync(markup).length;

describe('the scenes', () => {
  it.each(NAMES)('%s is clean, drawn for both screens and within its budget', (name) => {
    const markup = renderToStaticMarkup(<Scene name={name} />);
    expectClean(markup);
    expect(markup.match(/<svg/g)).toHaveLength(2);
    expect(weigh(markup)).toBeLessThanOrEqual(budget(name));
  });

  it.each(NAMES)('%s shows whoever a page asks for, and nobody it has no place for', (name) => {
    for (const one of CAST_NAMES) {
      expectClean(renderToStaticMarkup(<Scene name={name} who={[one]} />));
    }
    expectClean(renderToStaticMarkup(<Scene name={name} who={CAST_NAMES} />));
  });

  it.each(SHAPES)('the poster of the %s is clean and light, tall and wide', (shape) => {
    for (const wide of [false, true]) {
      const markup = renderToStaticMarkup(<ThemePanel shape={shape} wide={wide} />);
      expectClean(markup);
      expect(weigh(markup)).toBeLessThanOrEqual(1150);
    }
  });

  it('edges and mark are clean', () => {
    expectClean(renderToStaticMarkup(<Mark />));
    for (const kind of ['dune', 'tide', 'pines'] as const) {
      expectClean(renderToStaticMarkup(<Edge kind={kind} />));
    }
  });
});
