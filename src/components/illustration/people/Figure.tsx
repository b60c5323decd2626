import type { ReactElement } from 'react';
import { STATURE } from './body/build.ts';
import { CAST, type CastName } from './cast.ts';
import { type Extra, has, type Look } from './look.ts';
import { Person, type PersonProps } from './Person.tsx';
import { type Seat, Sitter } from './Sitter.tsx';
import { WheelchairUser } from './WheelchairUser.tsx';

/** A place in a scene for whoever is chosen; h is how high a grown-up would stand there. */
export interface Spot extends Omit<PersonProps, 'look'> {
  seat?: Seat;
  /** Something put on for this place; nobody wears it over a hijab. */
  wearing?: Extra;
}

interface FigureProps {
  name: CastName;
  spot: Spot;
}

/** One of the cast in their own size and way of being: standing, sitting or in a wheelchair. */
export function Figure({ name, spot: { seat, wearing, h, ...spot } }: FigureProps): ReactElement {
  const own: Look = CAST[name];
  const look: Look =
    wearing && !has(own, 'hijab') ? { ...own, extras: [...(own.extras ?? []), wearing] } : own;
  const props = { ...spot, look, h: h * STATURE[look.age] };
  if (has(look, 'wheelchair')) return <WheelchairUser {...props} />;
  return seat ? <Sitter {...props} seat={seat} /> : <Person {...props} />;
}
