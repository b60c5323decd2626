import type { ReactElement } from 'react';
import { path, place } from '#components/illustration/draw.ts';

interface IronFigureProps {
  /** The middle of the waterline, or the ground between the feet when dry. */
  x: number;
  y: number;
  /** The whole figure's height; in the water a fifth of it does not show. */
  h: number;
  dry?: boolean;
}

/** One half of the outline, from the crown to the knee at -20; the other half is its mirror. */
const upper = (s: 1 | -1): string =>
  path`M0-100C${8 * s}-100 ${8 * s}-86 ${3.4 * s}-84V-81C${9 * s}-80 ${15 * s}-79 ${16 * s}-72 ${17.5 * s}-62 ${17 * s}-54 ${16.5 * s}-45L${15.5 * s}-38Q${12.6 * s}-35 ${12 * s}-40V-47L${10.4 * s}-64C${8.6 * s}-58 ${9.4 * s}-53 ${10 * s}-48 ${10.8 * s}-36 ${8.8 * s}-30 ${8.2 * s}-20`;

const knee = (s: 1 | -1): string => path`H${s}L0-44z`;

const shin = (s: 1 | -1): string =>
  path`C${9.4 * s}-12 ${6 * s}-8 ${5.6 * s}-3L${7.5 * s} 0H${s}L0-44z`;

const WADING = upper(1) + knee(1) + upper(-1) + knee(-1);
const STANDING = upper(1) + shin(1) + upper(-1) + shin(-1);
const LIT = 'M12.5-74q2 9 1.5 24M5-44q1 12 0 20';

/** A cast-iron figure of Crosby beach seen from behind, looking out to sea. */
export function IronFigure({ x, y, h, dry = false }: IronFigureProps): ReactElement {
  return (
    <g transform={place({ x, y: dry ? y : y + h * 0.2, k: h / 100 })} strokeLinecap="round">
      <path d={dry ? STANDING : WADING} fill="var(--iron)" />
      <path d={LIT} fill="none" stroke="var(--iron-lit)" strokeWidth="1.6" />
      {!dry && <path d="M-20-20h40M-9-15h26" stroke="var(--foam-line)" strokeWidth="2.4" />}
    </g>
  );
}
