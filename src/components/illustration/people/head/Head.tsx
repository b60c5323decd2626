import type { ReactElement } from 'react';
import { type Acting, type Expression, hair, has, type Look, skin } from '../look.ts';
import { ActingFace } from './ActingFace.tsx';
import { Face } from './Face.tsx';
import { HAIR } from './hair-paths.ts';
import { Headwear } from './Headwear.tsx';
import { Hijab } from './Hijab.tsx';

interface HeadProps {
  look: Look;
  expression: Expression | Acting<Expression>;
}

const BEARD = 'M-19.5-23v6a19.5 19 0 0 0 39 0v-6q-2 7-8 7.5-11.5-3.5-23 0-6-.5-8-7.5z';

function BareHead({ look }: { look: Look }): ReactElement {
  const { front, strands } = HAIR[look.hair];
  return (
    <>
      <path
        d="M-19-27a19 19 0 0 1 38 0q4 1 4 5t-4.5 5a19 19 0 0 1-37 0q-4.5-1-4.5-5t4-5z"
        fill={skin(look)}
      />
      {has(look, 'beard') && <path d={BEARD} fill={hair(look)} />}
      {front !== undefined && !has(look, 'patka') && <path d={front} fill={hair(look)} />}
      {strands !== undefined && (
        <path d={strands} fill="none" stroke={hair(look)} strokeWidth="8" />
      )}
    </>
  );
}

/** A head and all that is on it, drawn with its chin at 0 0 and its crown at 0 -46. */
export function Head({ look, expression }: HeadProps): ReactElement {
  return (
    <>
      {has(look, 'hijab') ? <Hijab look={look} /> : <BareHead look={look} />}
      {typeof expression === 'string' ? (
        <Face look={look} expression={expression} />
      ) : (
        <ActingFace look={look} acting={expression} />
      )}
      <Headwear look={look} />
    </>
  );
}
