import type { ReactElement } from 'react';
import { Move } from '#components/illustration/motion/Move.tsx';
import { appear, vanish } from '#components/illustration/motion/moves.ts';
import type { Acting, Expression, Look } from '../look.ts';
import { Face } from './Face.tsx';

interface ActingFaceProps {
  look: Look;
  acting: Acting<Expression>;
}

/** A face that says one thing after the other while a scene plays. */
export function ActingFace({ look, acting }: ActingFaceProps): ReactElement {
  return (
    <>
      {acting.map(([from, expression], nth) => {
        const until = acting[nth + 1]?.[0];
        const face = <Face look={look} expression={expression} />;
        // The one that goes stays until the next is there, so that no face is ever empty.
        const gone =
          until === undefined ? face : <Move tracks={[vanish(until + 160)]}>{face}</Move>;
        return nth === 0 ? (
          <g key={from}>{gone}</g>
        ) : (
          <Move key={from} tracks={[appear(from)]}>
            {gone}
          </Move>
        );
      })}
    </>
  );
}
