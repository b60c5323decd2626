import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectClean } from '../clean-markup.ts';
import { CAST, CAST_NAMES } from './cast.ts';
import { Figure } from './Figure.tsx';
import type { Arm, Expression, Look } from './look.ts';
import { Portrait } from './Portrait.tsx';

const ARMS: readonly Arm[] = [
  'down',
  'wave',
  'hip',
  'up',
  'out',
  'side',
  'phone',
  'chest',
  'pocket',
];
const EXPRESSIONS: readonly Expression[] = ['smile', 'calm', 'sad', 'worried', 'laugh', 'closed'];
const PLACE = { x: 100, y: 200, h: 180 };

describe('the cast', () => {
  it('has young people, children and grown-ups, and nobody twice', () => {
    const looks: Look[] = Object.values(CAST);
    expect(new Set(looks.map(({ age }) => age))).toEqual(new Set(['child', 'teen', 'adult']));
    expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
    expect(looks.length).toBeGreaterThanOrEqual(16);
  });

  it.each(CAST_NAMES)('%s draws clean markup in every pose', (name) => {
    for (const arm of ARMS) {
      const spot = { ...PLACE, arms: [arm, arm] as const };
      expectClean(renderToStaticMarkup(<Figure name={name} spot={spot} />));
    }
  });

  it.each(CAST_NAMES)('%s draws clean markup sitting, hooded and mirrored', (name) => {
    for (const seat of ['hug', 'cross'] as const) {
      expectClean(
        renderToStaticMarkup(<Figure name={name} spot={{ ...PLACE, seat, flip: true }} />),
      );
    }
    expectClean(
      renderToStaticMarkup(<Figure name={name} spot={{ ...PLACE, wearing: 'hood-up' }} />),
    );
  });

  it.each(CAST_NAMES)('%s draws clean markup while acting: arms, face and walk move', (name) => {
    const arm = [
      [0, 'down'],
      [900, 'wave'],
    ] as const;
    const spot = {
      ...PLACE,
      arms: [arm, arm] as const,
      expression: [
        [0, 'sad'],
        [500, 'smile'],
      ] as const,
      walks: [0, 900] as const,
    };
    const markup = renderToStaticMarkup(<Figure name={name} spot={spot} />);
    expectClean(markup);
    expect(markup.match(/data-move/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it.each(CAST_NAMES)('%s has six expressions that differ', (name) => {
    const faces = EXPRESSIONS.map((expression) =>
      renderToStaticMarkup(<Portrait name={name} expression={expression} />),
    );
    faces.forEach(expectClean);
    expect(new Set(faces).size).toBe(EXPRESSIONS.length);
  });
});
