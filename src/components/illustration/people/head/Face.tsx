import type { ReactElement } from 'react';
import { type Expression, has, type Look } from '../look.ts';

interface FaceProps {
  look: Look;
  expression: Expression;
}

const OPEN_MOUTH = 'M-7.5-12.5h15a7.5 7 0 0 1-15 0z';

const MOUTHS: Record<Expression, string> = {
  smile: 'M-7-12q7 8 14 0',
  calm: 'M-5-10.5q5 2.5 10 0',
  sad: 'M-4.5-8.5q4.5-3.5 9 0',
  worried: 'M-4-9.5q4-1.5 7.5.5',
  laugh: OPEN_MOUTH,
  closed: 'M-4.5-11q4.5 3 9 0',
};

const BROWS: Record<Expression, string> = {
  smile: 'M-12-29.5q4-3 8-1M12-29.5q-4-3-8-1',
  calm: 'M-12-29q4-2 8-.5M12-29q-4-2-8-.5',
  sad: 'M-12.5-27.5q5-1 8-4M12.5-27.5q-5-1-8-4',
  worried: 'M-12.5-28.5q4-1.5 8.5-4.5M12.5-28.5q-4-1.5-8.5-4.5',
  laugh: 'M-12-30.5q4-3 8-1M12-30.5q-4-3-8-1',
  closed: 'M-12-29q4-2 8-.5M12-29q-4-2-8-.5',
};

const LIDS: Partial<Record<Expression, string>> = {
  laugh: 'M-11-21.5q3.5-5 7 0M4-21.5q3.5-5 7 0',
  closed: 'M-11-23q3.5 4 7 0M4-23q3.5 4 7 0',
};

function Eyes(): ReactElement {
  return (
    <>
      <path d="M-7.5-23h.01M7.5-23h.01" stroke="var(--draw-white)" strokeWidth="6.6" />
      <path d="M-7.5-22.7h.01M7.5-22.7h.01" stroke="var(--draw-ink)" strokeWidth="4.8" />
    </>
  );
}

/** Brows, eyes, nose and mouth for a chin at 0 0; on dark skin the lines turn lighter. */
export function Face({ look, expression }: FaceProps): ReactElement {
  const lids = LIDS[expression];
  const line = look.skin > 4 ? 'var(--draw-lip)' : 'var(--draw-ink)';
  return (
    <g fill="none" stroke={line} strokeWidth="2.2">
      {lids === undefined ? <Eyes /> : <path d={lids} />}
      <path d={BROWS[expression]} stroke={`var(--hair-${String(look.hairTint)})`} />
      <path d="M0-20l-2 4h3" opacity=".35" />
      {expression === 'laugh' ? (
        <path d={OPEN_MOUTH} fill="var(--draw-white)" stroke="none" />
      ) : (
        <path d={MOUTHS[expression]} stroke={has(look, 'beard') ? 'var(--draw-lip)' : line} />
      )}
    </g>
  );
}
