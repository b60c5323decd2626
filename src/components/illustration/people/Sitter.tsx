import type { ReactElement } from 'react';
import { path, place } from '../draw.ts';
import { buildOf } from './body/build.ts';
import { HairBack } from './head/HairBack.tsx';
import { Head } from './head/Head.tsx';
import { cloth, has, type Look, skin } from './look.ts';
import type { PersonProps } from './Person.tsx';

/** Hands round the knees, or legs crossed with a hand on each knee. */
export type Seat = 'hug' | 'cross';

interface SitterProps extends Omit<PersonProps, 'arms' | 'walks'> {
  seat?: Seat;
}

const FAR_LEG = 'M4-14L58-58 70-12';
const NEAR_LEG = 'M-6-14L44-62 54-12';
const shoe = (x: number): string => path`M${x} 0v-13h14q3 7 14 8 8 1 8 5z`;

function HugLegs({ colour }: { colour: string }): ReactElement {
  return (
    <>
      <path d={shoe(60)} fill="var(--shoe)" />
      <g fill="none" strokeWidth="20">
        <path d={FAR_LEG} stroke={colour} />
        <path d={FAR_LEG} stroke="var(--draw-ink)" opacity=".2" />
      </g>
      <path d={shoe(43)} fill="var(--shoe)" />
      <path d="M45-1.5h34" stroke="var(--sole)" strokeWidth="3" />
      <path d={NEAR_LEG} fill="none" stroke={colour} strokeWidth="22" />
    </>
  );
}

function HugArm({ look }: { look: Look }): ReactElement {
  return (
    <g fill="none">
      <path d="M50-44l13 1M58-46l6-4" stroke={skin(look)} strokeWidth="8" />
      <path d="M13-58L24-32 48-43" stroke={cloth(look.top)} strokeWidth="14" />
      <path d="M9-46l8 20 20-6" stroke="var(--draw-ink)" strokeWidth="1.6" opacity=".22" />
    </g>
  );
}

function CrossLegs({ colour }: { colour: string }): ReactElement {
  return (
    <>
      <path
        d="M-16-24C-44-33-63-27-61-12-59 0-40 0-26 0H26C40 0 59 0 61-12 63-27 44-33 16-24z"
        fill={colour}
      />
      <path d="M-9-10q-13-4-22 1-6 4-3 9h17q9-3 8-10z" fill="var(--shoe)" />
      <path d="M-10-13Q14-1 44-9" fill="none" stroke={colour} strokeWidth="12" />
      <path d="M7-12q14-5 25 0 6 5 2 12H14q-9-4-7-12z" fill="var(--shoe)" />
      <g fill="none">
        <path d="M-32-7q-4 3-1 6M33-9q4 4 1 8" stroke="var(--sole)" strokeWidth="3" />
        <path
          d="M-46-10Q-20-4-8-14M36-17Q46-14 48-8"
          stroke="var(--draw-ink)"
          strokeWidth="1.6"
          opacity=".3"
        />
      </g>
    </>
  );
}

function CrossArms({ look }: { look: Look }): ReactElement {
  return (
    <g fill="none">
      <path d="M-38-30l-6 6M38-30l6 6" stroke={skin(look)} strokeWidth="11" />
      <path d="M-20-60L-32-38-38-31M20-60L32-38 38-31" stroke={cloth(look.top)} strokeWidth="14" />
    </g>
  );
}

interface SeatDrawing {
  /** How far the head is from the middle. */
  headX: number;
  /** The outline of the top for half a shoulder's width. */
  top: (shoulder: number) => string;
  collar: string;
  Legs: (props: { colour: string }) => ReactElement;
  Arms: (props: { look: Look }) => ReactElement;
}

const SEATS: Record<Seat, SeatDrawing> = {
  hug: {
    headX: 4,
    top: (s) =>
      path`M${-s + 2} -4Q${-s - 4} -40 ${-s + 6} -62-14-72-4-73H12Q26-71 26-54L20-12Q16 0 0 0H${-s + 8}q-6 0-6-4z`,
    collar: 'M-4-73.5q8 13 16 0z',
    Legs: HugLegs,
    Arms: HugArm,
  },
  cross: {
    headX: 0,
    top: (s) =>
      path`M${-s + 4} -14L${-s} -48Q${-s} -70 ${-s + 15} -71L-9-74H9L${s - 15} -71Q${s} -70 ${s} -48L${s - 4} -14z`,
    collar: 'M-8-74.5q8 14 16 0z',
    Legs: CrossLegs,
    Arms: CrossArms,
  },
};

/** A person who sits on the ground at x y; h is how high the same person stands. */
export function Sitter(props: SitterProps): ReactElement {
  const { x, y, h, look, expression = 'calm', flip = false, seat = 'hug' } = props;
  const { head, shoulder } = buildOf(look);
  const { headX, top, collar, Legs, Arms } = SEATS[seat];
  const headAt = place({ x: headX, y: -80, k: head });
  return (
    <g transform={place({ x, y, k: h / 200, flip })} strokeLinecap="round" strokeLinejoin="round">
      <g transform={headAt}>
        <HairBack look={look} />
      </g>
      <Legs colour={cloth(look.legs)} />
      <path d={path`M${headX} -68v-16`} stroke={skin(look)} strokeWidth="13" />
      <path d={top(shoulder)} fill={cloth(look.top)} />
      {!has(look, 'hijab') && <path d={collar} fill={skin(look)} />}
      <Arms look={look} />
      <g transform={headAt}>
        <Head look={look} expression={expression} />
      </g>
    </g>
  );
}
