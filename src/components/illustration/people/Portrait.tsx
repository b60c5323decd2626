import type { ReactElement } from 'react';
import { place } from '../draw.ts';
import { HairBack } from './head/HairBack.tsx';
import { Head } from './head/Head.tsx';
import { CAST, type CastName } from './cast.ts';
import { cloth, type Expression, type HairStyle, has, type Look, skin } from './look.ts';

interface PortraitProps {
  name: CastName;
  expression?: Expression;
  /** The colour of the disc behind the head, as a CSS value. */
  ground?: string;
}

const HEAD = place({ x: 50, y: 62, k: 1.05 });
const TALL_HEAD = place({ x: 50, y: 64, k: 0.88 });
const TALL: readonly HairStyle[] = ['afro', 'bun', 'puffs'];

/** Head and shoulders of one of the cast on a disc, as a picture of its own, 100 × 100. */
export function Portrait({
  name,
  expression = 'smile',
  ground = 'var(--sky-far)',
}: PortraitProps): ReactElement {
  const look: Look = CAST[name];
  const head = TALL.includes(look.hair) && !has(look, 'hijab') ? TALL_HEAD : HEAD;
  return (
    <svg className="portrait" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="50" fill={ground} />
      <g strokeLinecap="round" strokeLinejoin="round">
        <g transform={head}>
          <HairBack look={look} />
        </g>
        <path d="M50 70V58" stroke={skin(look)} strokeWidth="14" />
        <path
          d="M16 86.7A50 50 0 0 0 84 86.7Q83 72 66 69L58 67H42L34 69Q17 72 16 86.7z"
          fill={cloth(look.top)}
        />
        {!has(look, 'hijab') && <path d="M41 66.5q9 15 18 0z" fill={skin(look)} />}
        <g transform={head}>
          <Head look={look} expression={expression} />
        </g>
      </g>
    </svg>
  );
}
