import type { ReactElement } from 'react';
import { ThemeShape } from '#components/illustration/shapes/ThemeShape.tsx';

interface PinesProps {
  /** Each pine: the middle of its foot, the ground there and its height. */
  at: readonly (readonly [x: number, y: number, h: number])[];
  far?: boolean;
}

/** Pines of the Formby woods; far ones are paler. */
export function Pines({ at, far = false }: PinesProps): ReactElement {
  const tone = { fill: far ? 'var(--pine-far)' : 'var(--pine)', line: 'var(--trunk)' };
  return (
    <>
      {at.map(([x, y, h]) => (
        <ThemeShape key={x} shape="pine" stage={4} x={x} y={y} size={h} tone={tone} />
      ))}
    </>
  );
}
