import type { ReactElement } from 'react';
import { path } from '#components/illustration/draw.ts';
import { accent, cloth, has, type Look, skin } from '../look.ts';
import { type Build, buildOf } from './build.ts';
import { topOutline } from './torso-paths.ts';

interface TorsoProps {
  look: Look;
}

/** How far the top reaches down and how wide it is there. */
function hemOf(look: Look, body: Build): { width: number; y: number } {
  if (look.wear === 'dress') return { width: body.hem + 11, y: -46 };
  if (look.wear === 'kameez') return { width: body.hem + 7, y: -40 };
  return { width: body.hem + 1, y: body.hipY + 8 };
}

function Details({ look, body }: { look: Look; body: Build }): ReactElement {
  const { shoulderY: y, hem, shoulder } = body;
  const bottom = hemOf(look, body).y;
  return (
    <>
      {has(look, 'open-coat') && (
        <path d={path`M-9 ${y - 2}H9L5 ${bottom}H-5z`} fill={accent(look)} />
      )}
      {has(look, 'stripe') && (
        <path
          d={path`M${-hem - 3} ${y + 36}H${hem + 3}`}
          stroke={accent(look)}
          strokeWidth="10"
          strokeLinecap="butt"
        />
      )}
      {has(look, 'bag') && (
        <path
          d={path`M-12 ${y}L${shoulder - 4} ${body.hipY}`}
          stroke={accent(look)}
          strokeWidth="5"
        />
      )}
      {look.wear === 'kameez' && (
        <path
          d={path`M-14 ${y + 1}Q-8 ${y + 30} 17 ${body.hipY + 6}M13 ${y + 2}Q8 ${y + 14}-8 ${y + 18}`}
          fill="none"
          stroke={accent(look)}
          strokeWidth="9"
        />
      )}
    </>
  );
}

function Collar({ look, y }: { look: Look; y: number }): ReactElement {
  if (has(look, 'hood') || has(look, 'hood-up')) {
    return (
      <path
        d={path`M-13 ${y - 1}q-1 15 13 16t13-16q-13 9-26 0zM-5 ${y + 13}v12M5 ${y + 13}v12`}
        stroke="var(--draw-ink)"
        strokeWidth="1.6"
        opacity=".22"
      />
    );
  }
  if (has(look, 'lanyard')) {
    return (
      <>
        <path
          d={path`M-9 ${y}L0 ${y + 34} 9 ${y}`}
          fill="none"
          stroke={accent(look)}
          strokeWidth="3.4"
        />
        <rect x="-7" y={y + 32} width="14" height="18" rx="2" fill="var(--draw-white)" />
      </>
    );
  }
  return <path d={path`M-8 ${y - 2.5}q8 15 16 0z`} fill={skin(look)} />;
}

/** Neck and top, from below the chin to the hem, with what is worn over them. */
export function Torso({ look }: TorsoProps): ReactElement {
  const body = buildOf(look);
  const { shoulderY: y } = body;
  const hem = hemOf(look, body);
  return (
    <>
      <path d={path`M0 ${y + 2}V${body.chin - 6}`} stroke={skin(look)} strokeWidth="13" />
      <path d={topOutline(body, hem.width, hem.y)} fill={cloth(look.top)} />
      <Details look={look} body={body} />
      <Collar look={look} y={y} />
    </>
  );
}
