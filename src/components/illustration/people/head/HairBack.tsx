import type { ReactElement } from 'react';
import { cloth, hair, has, type Look } from '../look.ts';
import { HAIR } from './hair-paths.ts';

interface HairBackProps {
  look: Look;
}

/** What hangs behind a head whose chin is at 0 0: hair, or a hood that is up. */
export function HairBack({ look }: HairBackProps): ReactElement | null {
  const { back } = HAIR[look.hair];
  if (has(look, 'hijab')) return null;
  if (has(look, 'hood-up')) {
    return <path d="M-27-22q-1-31 27-31t27 31q0 18-8 34h-38q-8-16-8-34z" fill={cloth(look.top)} />;
  }
  if (back === undefined || has(look, 'patka')) return null;
  return <path d={back} fill={hair(look)} />;
}
