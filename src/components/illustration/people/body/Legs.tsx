import type { ReactElement } from 'react';
import { path, round } from '#components/illustration/draw.ts';
import { cloth, type Look, skin } from '../look.ts';
import { type Build, buildOf } from './build.ts';
import { legsOutline, shoes, soles, topOutline } from './torso-paths.ts';

interface LegsProps {
  look: Look;
}

function BareLegs({ look, body }: { look: Look; body: Build }): ReactElement {
  const middle = body.hem - body.leg * 0.52;
  return (
    <path
      d={path`M${-middle} ${body.hipY}V-8M${middle} ${body.hipY}V-8`}
      stroke={skin(look)}
      strokeWidth={round(body.leg * 0.7)}
    />
  );
}

/** What covers the legs, as path data in the colour of the look's legs. */
function cover(look: Look, body: Build): string {
  const { wear = 'trousers' } = look;
  if (wear === 'skirt')
    return topOutline({ ...body, shoulderY: body.hipY - 30 }, body.hem + 9, body.hipY * 0.54);
  if (wear === 'shorts') return legsOutline(body, body.leg + 2, body.hipY * 0.5);
  return legsOutline(body, wear === 'kameez' ? body.leg * 0.7 : body.leg - 2, -9);
}

/** Legs from the hips to the shoes, which stand at 0 0; the top is drawn over them. */
export function Legs({ look }: LegsProps): ReactElement {
  const body = buildOf(look);
  const wear = look.wear ?? 'trousers';
  return (
    <>
      {wear !== 'trousers' && wear !== 'kameez' && <BareLegs look={look} body={body} />}
      <path d={shoes(body)} fill="var(--shoe)" />
      <path d={soles(body)} stroke="var(--sole)" strokeWidth="3" />
      {wear !== 'dress' && <path d={cover(look, body)} fill={cloth(look.legs)} />}
    </>
  );
}
