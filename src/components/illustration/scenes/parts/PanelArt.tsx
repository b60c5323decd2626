import type { ReactElement } from 'react';
import { Crane } from '#components/illustration/places/built/Crane.tsx';
import { IronFigure } from '#components/illustration/places/built/IronFigure.tsx';
import { Grass } from '#components/illustration/places/land/Grass.tsx';
import { Pines } from '#components/illustration/places/land/Pines.tsx';
import { Glints } from '#components/illustration/places/sky/Glints.tsx';
import { SunDisc } from '#components/illustration/places/sky/SunDisc.tsx';
import { Kite } from '#components/illustration/shapes/Kite.tsx';
import { posterTone, type Shape } from '#components/illustration/shapes/shape-colours.ts';
import { ThemeShape } from '#components/illustration/shapes/ThemeShape.tsx';
import { Group } from './Group.tsx';

interface PanelArtProps {
  shape: Shape;
  wide: boolean;
  /** What is drawn before the sea, or what is drawn on it and on the land. */
  layer: 'sky' | 'land';
}

type Drawing = (wide: boolean) => ReactElement;

const SKY: Partial<Record<Shape, Drawing>> = {
  sun: (wide) => (
    <SunDisc
      x={wide ? 250 : 160}
      y={wide ? 110 : 318}
      r={wide ? 62 : 118}
      lift={0.1}
      fill="var(--happy-deep)"
      halo="var(--happy-glow)"
    />
  ),
  kite: (wide) => (
    <>
      <Crane x={wide ? 110 : 46} y={wide ? 110 : 318} h={wide ? 44 : 84} />
      <Kite
        x={wide ? 322 : 226}
        y={wide ? 44 : 146}
        size={wide ? 34 : 78}
        tone={posterTone('kite')}
      />
      <path
        d={wide ? 'M308 75Q284 70 282 92' : 'M194 217Q160 230 184 274'}
        fill="none"
        stroke="var(--achieving-deep)"
        strokeWidth="2.5"
      />
    </>
  ),
};

const WOOD = {
  wide: [
    [204, 172, 116],
    [276, 180, 164],
    [338, 172, 124],
  ],
  tall: [
    [58, 406, 200],
    [262, 404, 190],
    [160, 420, 300],
  ],
} as const;

const LAND: Record<Shape, Drawing> = {
  shell: (wide) => (
    <>
      <IronFigure x={wide ? 96 : 52} y={wide ? 136 : 356} h={wide ? 44 : 76} />
      <ThemeShape
        shape="shell"
        stage={4}
        x={wide ? 262 : 196}
        y={wide ? 184 : 424}
        size={wide ? 160 : 224}
        tone={posterTone('shell')}
      />
    </>
  ),
  sun: (wide) => (
    <>
      <Glints
        x={wide ? 250 : 160}
        y={wide ? 110 : 318}
        r={wide ? 56 : 100}
        fill="var(--happy-deep)"
      />
      <Group
        who={['mei', 'ada']}
        spots={
          wide
            ? [
                { x: 282, y: 190, h: 116 },
                { x: 228, y: 191, h: 120 },
              ]
            : [
                { x: 214, y: 440, h: 186 },
                { x: 112, y: 442, h: 190 },
              ]
        }
      />
    </>
  ),
  pine: (wide) => (
    <>
      <Pines at={wide ? WOOD.wide : WOOD.tall} fill="var(--healthy-deep)" />
      <Grass x={wide ? 236 : 66} y={wide ? 190 : 440} h={wide ? 26 : 40} />
      <Group
        who={['alfie']}
        spots={[wide ? { x: 316, y: 193, h: 118 } : { x: 190, y: 444, h: 186 }]}
      />
    </>
  ),
  kite: (wide) => (
    <Group
      who={['zara']}
      spots={[
        {
          ...(wide ? { x: 262, y: 192, h: 118 } : { x: 150, y: 442, h: 196 }),
          arms: ['down', 'up'],
        },
      ]}
    />
  ),
  arch: (wide) => (
    <>
      <ThemeShape
        shape="arch"
        stage={3}
        x={wide ? 262 : 176}
        y={wide ? 182 : 424}
        size={wide ? 150 : 240}
        tone={posterTone('arch')}
      />
      <Group
        who={['harjit']}
        spots={[wide ? { x: 262, y: 192, h: 114 } : { x: 176, y: 442, h: 184 }]}
      />
    </>
  ),
};

/** What makes each poster its own: the theme's shape and who is there. */
export function PanelArt({ shape, wide, layer }: PanelArtProps): ReactElement | null {
  const drawing = layer === 'sky' ? SKY[shape] : LAND[shape];
  return drawing?.(wide) ?? null;
}
