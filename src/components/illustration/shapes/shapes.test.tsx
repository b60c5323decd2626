import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectClean } from '../clean-markup.ts';
import { CardShape } from './CardShape.tsx';
import { growth, parts } from './growth.ts';
import { type Shape, type Stage } from './shape-colours.ts';
import { ShapeIcon } from './ShapeIcon.tsx';
import { StagePips } from './StagePips.tsx';
import { ThemeShape } from './ThemeShape.tsx';

const SHAPES: readonly Shape[] = ['shell', 'sun', 'pine', 'kite', 'arch'];
const STAGES: readonly Stage[] = [1, 2, 3, 4];

describe('the shapes', () => {
  it.each(SHAPES)('a %s never shrinks from one stage to the next', (shape) => {
    const heights = STAGES.map((stage) => growth(shape, stage));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it.each(SHAPES)('a %s looks different at each stage', (shape) => {
    const seen = STAGES.map(
      (stage) => `${String(growth(shape, stage))} ${String(parts(shape, stage))}`,
    );
    expect(new Set(seen).size).toBe(4);
  });

  it.each(SHAPES)('a %s draws clean markup everywhere it is used', (shape) => {
    for (const stage of STAGES) {
      const group = <ThemeShape shape={shape} stage={stage} x={50} y={100} size={96} />;
      expectClean(renderToStaticMarkup(<svg>{group}</svg>));
      expectClean(renderToStaticMarkup(<CardShape shape={shape} stage={stage} />));
    }
    expectClean(renderToStaticMarkup(<ShapeIcon shape={shape} />));
  });

  it('pips are filled up to the stage', () => {
    const markup = renderToStaticMarkup(<StagePips stage={3} />);
    expect(markup.match(/fill="var/g)).toHaveLength(3);
    expect(markup.match(/fill="none"/g)).toHaveLength(1);
  });
});
