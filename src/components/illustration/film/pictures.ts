import type { ReactElement } from 'react';
import type { PICTURES as NAMES } from '#schemas/parts/film.ts';
import type { CastName } from '../people/cast.ts';
import { Boardwalk } from './art/Boardwalk.tsx';
import { Crowd } from './art/Crowd.tsx';
import { Friend } from './art/Friend.tsx';
import { Kites } from './art/Kites.tsx';
import { NightCall } from './art/NightCall.tsx';
import { PierTalk } from './art/PierTalk.tsx';
import { ShellTalk } from './art/ShellTalk.tsx';
import { Sunrise } from './art/Sunrise.tsx';
import { Together } from './art/Together.tsx';
import { Umbrella } from './art/Umbrella.tsx';
import { Woods } from './art/Woods.tsx';
import type { PictureProps } from './frame.ts';

/** The name of a picture of the animation. */
export type PictureName = keyof typeof NAMES;

interface Picture {
  Art: (props: PictureProps) => ReactElement;
  /** Who is in it if a scene names nobody. */
  cast: readonly CastName[];
  /** The moment that says most, in milliseconds: it is drawn where nothing moves. */
  still: number;
  /** Whether words on its sky have to be light. */
  isDark?: true;
}

/** Every picture of the animation: its drawing, its usual people and its best moment. */
export const PICTURES: Record<PictureName, Picture> = {
  sunrise: { Art: Sunrise, cast: ['ada', 'harjit'], still: 5200 },
  crowd: {
    Art: Crowd,
    cast: ['amina', 'alfie', 'kofi', 'sami', 'nia', 'tilly', 'josh'],
    still: 4600,
  },
  shell: { Art: ShellTalk, cast: ['tilly', 'okoro'], still: 5400 },
  boardwalk: { Art: Boardwalk, cast: ['sami', 'priya'], still: 6600 },
  friend: { Art: Friend, cast: ['zara', 'tom'], still: 5800 },
  umbrella: { Art: Umbrella, cast: ['josh', 'amina'], still: 3700 },
  woods: { Art: Woods, cast: ['erin', 'kofi', 'grace'], still: 5500 },
  kites: { Art: Kites, cast: ['leah', 'finn', 'ada'], still: 6200 },
  pier: { Art: PierTalk, cast: ['alfie', 'yusuf'], still: 6000 },
  night: { Art: NightCall, cast: ['mei'], still: 6800, isDark: true },
  together: {
    Art: Together,
    cast: ['ada', 'priya', 'harjit', 'nia', 'finn', 'erin'],
    still: 5600,
  },
};
