import type { ReactElement } from 'react';
import { path, place } from '../draw.ts';
import { Move } from '../motion/Move.tsx';
import { glide } from '../motion/moves.ts';
import { buildOf } from './body/build.ts';
import { HairBack } from './head/HairBack.tsx';
import { Head } from './head/Head.tsx';
import { cloth, type Look, skin } from './look.ts';
import type { PersonProps } from './Person.tsx';

const SPOKES = [0, 30, 60, 90, 120, 150].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  const x = Math.cos(angle) * 32;
  const y = Math.sin(angle) * 32;
  return path`M${-x} ${-y}l${2 * x} ${2 * y}`;
});

/** One turn of a wheel for so many milliseconds on the way. */
const TURN = 1600;

/** The frame behind the person: back, seat, and the rail down to the foot plate. */
function Frame(): ReactElement {
  return (
    <path d="M-40-112h8L-27-58H36L50-12H78" fill="none" stroke="var(--shoe)" strokeWidth="5.5" />
  );
}

function Spokes({ walks }: Pick<PersonProps, 'walks'>): ReactElement {
  const spokes = <path d={SPOKES.join('')} strokeWidth="1.4" />;
  if (walks === undefined) return spokes;
  const [from, to] = walks;
  const turns = ((to - from) / TURN) * 360;
  return <Move tracks={[glide('turn', [from, 0], [to, turns])]}>{spokes}</Move>;
}

function Wheels({ walks }: Pick<PersonProps, 'walks'>): ReactElement {
  return (
    <g fill="none" stroke="var(--shoe)">
      <circle cx="-8" cy="-38" r="35" strokeWidth="6" />
      <g transform="translate(-8 -38)">
        <Spokes walks={walks} />
      </g>
      <circle cx="-8" cy="-38" r="27" stroke="var(--sole)" strokeWidth="2.6" />
      <circle cx="42" cy="-9" r="7" strokeWidth="4" />
      <circle cx="-8" cy="-38" r="4" fill="var(--shoe)" />
    </g>
  );
}

function Lower({ look }: { look: Look }): ReactElement {
  return (
    <>
      <g fill="none" stroke={cloth(look.legs)}>
        <path d="M0-68H50L60-26" strokeWidth="20" />
        <path d="M18-60H46L52-34" stroke="var(--draw-ink)" strokeWidth="1.6" opacity=".3" />
      </g>
      <path d="M52-14v-12h16q3 6 12 7 8 1 8 5z" fill="var(--shoe)" />
      <path d="M53-14h34" stroke="var(--sole)" strokeWidth="3" />
    </>
  );
}

function Upper({ look, shoulder: s }: { look: Look; shoulder: number }): ReactElement {
  return (
    <>
      <path d="M2-122v-16" stroke={skin(look)} strokeWidth="13" />
      <path
        d={path`M${-s + 3} -60L${-s} -102Q${-s} -125 ${-s + 15} -126L-7-128H11L${s - 13} -126Q${s} -124 ${s} -102L${s - 3} -60z`}
        fill={cloth(look.top)}
      />
      <path
        d="M-11-127q-1 15 13 16t13-16q-13 9-26 0zM-3-114v12M7-114v12"
        stroke="var(--draw-ink)"
        strokeWidth="1.6"
        opacity=".22"
      />
    </>
  );
}

/** A person in a wheelchair facing right; h is how high the same person would stand. */
export function WheelchairUser(props: PersonProps): ReactElement {
  const { x, y, h, look, arms = ['down', 'down'], expression = 'smile', flip = false } = props;
  const { walks } = props;
  const { head, shoulder } = buildOf(look);
  const headAt = place({ x: 2, y: -134, k: head });
  const raised = arms[1] === 'wave' || arms[1] === 'up';
  return (
    <g transform={place({ x, y, k: h / 200, flip })} strokeLinecap="round" strokeLinejoin="round">
      <g transform={headAt}>
        <HairBack look={look} />
      </g>
      <Frame />
      <Lower look={look} />
      <Upper look={look} shoulder={shoulder} />
      <g fill="none" stroke={skin(look)} strokeWidth="10.5">
        <path
          d={raised ? 'M44-134l3-8M47-140l-5-8M47-140l2-11M47-140l8-7' : 'M42-78l8 0M44-80l7-5'}
          strokeWidth={raised ? 5 : 8}
        />
        <path
          d={raised ? 'M22-112L40-104 44-130' : 'M22-112L28-84 40-79'}
          stroke={cloth(look.top)}
          strokeWidth="14"
        />
      </g>
      <Wheels walks={walks} />
      <g fill="none">
        <path d="M-4-74l8 4M-2-74l9-3" stroke={skin(look)} strokeWidth="8" />
        <path d="M-18-112L-27-88-10-77" stroke={cloth(look.top)} strokeWidth="14" />
        <path d="M-11-98l-7 14 12 7" stroke="var(--draw-ink)" strokeWidth="1.6" opacity=".22" />
      </g>
      <g transform={headAt}>
        <Head look={look} expression={expression} />
      </g>
    </g>
  );
}
