import type { ReactElement } from 'react';
import { disc } from '#components/illustration/draw.ts';
import { type Extra, type Look, accent, cloth, has } from '../look.ts';

interface HeadwearProps {
  look: Look;
}

type Drawing = (props: { look: Look }) => ReactElement;

const RIM = 'M-16 2q-8-10-7-26 2-24 23-25 21 1 23 25 1 16-7 26';

const WORN: readonly (readonly [Extra, Drawing])[] = [
  [
    'beanie',
    ({ look }) => (
      <>
        <path d={`M-21-30a21 21 0 0 1 42 0z${disc(0, -52, 5)}`} fill={accent(look)} />
        <path d="M-19-32h38" stroke={accent(look)} strokeWidth="9" />
        <path d="M-19-32h38" stroke="var(--draw-ink)" strokeWidth="9" opacity=".16" />
      </>
    ),
  ],
  [
    'patka',
    ({ look }) => (
      <>
        <path
          d={`M-21-20v-8a21 21.5 0 0 1 42 0v8q-4-13-21-18-17 5-21 18z${disc(0, -51, 7.5)}`}
          fill={accent(look)}
        />
        <path
          d="M-6-46q6 3 12 0M-18-32q11-10 18-12 7 2 18 12"
          fill="none"
          stroke="var(--draw-ink)"
          strokeWidth="1.6"
          opacity=".3"
        />
      </>
    ),
  ],
  [
    'headphones',
    ({ look }) => (
      <>
        <path
          d="M-21-24v-4a21 22 0 0 1 42 0v4"
          fill="none"
          stroke="var(--draw-ink)"
          strokeWidth="4"
        />
        <path d="M-21-26v9M21-26v9" stroke={accent(look)} strokeWidth="8" />
      </>
    ),
  ],
  [
    'glasses',
    () => (
      <path
        d={`${disc(-8, -22.5, 6.8)}${disc(8, -22.5, 6.8)}M-1.5-23q1.5-1.5 3 0`}
        fill="none"
        stroke="var(--draw-ink)"
        strokeWidth="2"
      />
    ),
  ],
  [
    'aid',
    () => (
      <path d="M18-30a6 6 0 0 1 7 6q0 5-4 8" fill="none" stroke={cloth('teal')} strokeWidth="3.4" />
    ),
  ],
  [
    'hood-up',
    ({ look }) => (
      <g fill="none">
        <path d={RIM} stroke={cloth(look.top)} strokeWidth="9" />
        <path d={RIM} stroke="var(--draw-ink)" strokeWidth="1.6" opacity=".3" />
      </g>
    ),
  ],
];

/** What is worn on a head whose chin is at 0 0, over hair and face; the hijab is not among it. */
export function Headwear({ look }: HeadwearProps): ReactElement {
  return (
    <>{WORN.map(([extra, Worn]) => (has(look, extra) ? <Worn key={extra} look={look} /> : null))}</>
  );
}
