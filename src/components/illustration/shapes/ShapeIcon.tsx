import type { ReactElement } from 'react';
import { Kite } from './Kite.tsx';
import { type Shape, type Tone, cardTone } from './shape-colours.ts';
import { ThemeShape } from './ThemeShape.tsx';

interface ShapeIconProps {
  shape: Shape;
  /** Width and height in CSS pixels. */
  size?: number;
  tone?: Tone;
}

/** A shape as a small square picture of its own, to stand beside a word. */
export function ShapeIcon({
  shape,
  size = 28,
  tone = cardTone(shape),
}: ShapeIconProps): ReactElement {
  return (
    <svg className="shape-icon" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {shape === 'kite' && <Kite size={15} tone={tone} x={16} y={16} />}
      {shape === 'sun' && (
        <>
          <circle cx="16" cy="16" r="14" fill={tone.fill} />
          <circle cx="16" cy="16" r="7.5" fill={tone.line} />
        </>
      )}
      {shape === 'shell' && (
        <ThemeShape shape="shell" stage={2} x={16} y={24} size={31} tone={tone} />
      )}
      {shape === 'pine' && (
        <ThemeShape shape="pine" stage={2} x={16} y={31} size={48} tone={tone} />
      )}
      {shape === 'arch' && (
        <ThemeShape shape="arch" stage={4} x={16} y={31} size={31} tone={tone} />
      )}
    </svg>
  );
}
