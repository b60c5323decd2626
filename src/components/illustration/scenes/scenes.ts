import type { ReactElement } from 'react';
import type { CastName } from '../people/cast.ts';
import { Beach } from './art/Beach.tsx';
import { DuneWalk } from './art/DuneWalk.tsx';
import { FamilyDay } from './art/FamilyDay.tsx';
import { HaveYourSay } from './art/HaveYourSay.tsx';
import { Home } from './art/Home.tsx';
import { LostTrail } from './art/LostTrail.tsx';
import { Night } from './art/Night.tsx';
import { PierHead } from './art/PierHead.tsx';
import { PineWood } from './art/PineWood.tsx';
import { PlanWalk } from './art/PlanWalk.tsx';
import { RainAtSea } from './art/RainAtSea.tsx';
import { SchoolWood } from './art/SchoolWood.tsx';
import { ThemeHero } from './art/ThemeHero.tsx';
import { FooterArt } from './FooterArt.tsx';
import type { ArtProps, Frame, SceneName } from './frames.ts';

interface SceneArt {
  Art: (props: ArtProps) => ReactElement;
  /** The height of each composition, in its own units. */
  heights: Record<Frame, number>;
  /** Who is in it unless a page says otherwise, from the left. */
  cast: readonly CastName[];
}

const hero = (...cast: readonly CastName[]): SceneArt => ({
  Art: ThemeHero,
  heights: { wide: 400, narrow: 222 },
  cast,
});

/** Every scene: its drawing, its size and its people. */
export const SCENES: Record<SceneName, SceneArt> = {
  home: {
    Art: Home,
    heights: { wide: 460, narrow: 240 },
    cast: ['sami', 'amina', 'kofi', 'ada', 'erin', 'josh', 'alfie'],
  },
  beach: { Art: Beach, heights: { wide: 370, narrow: 222 }, cast: ['mei', 'tom', 'nia'] },
  night: { Art: Night, heights: { wide: 400, narrow: 230 }, cast: ['zara'] },
  dunes: { Art: DuneWalk, heights: { wide: 370, narrow: 222 }, cast: ['priya', 'josh', 'leah'] },
  pines: { Art: PineWood, heights: { wide: 370, narrow: 222 }, cast: ['harjit', 'erin', 'tilly'] },
  pier: { Art: PierHead, heights: { wide: 360, narrow: 218 }, cast: ['kofi', 'mei', 'leah'] },
  rain: { Art: RainAtSea, heights: { wide: 370, narrow: 222 }, cast: ['josh'] },
  plan: { Art: PlanWalk, heights: { wide: 370, narrow: 228 }, cast: ['nia', 'alfie', 'tilly'] },
  families: {
    Art: FamilyDay,
    heights: { wide: 376, narrow: 222 },
    cast: ['yusuf', 'amina', 'ada', 'maria', 'joan'],
  },
  voice: {
    Art: HaveYourSay,
    heights: { wide: 376, narrow: 224 },
    cast: ['harjit', 'erin', 'nia', 'kofi'],
  },
  school: {
    Art: SchoolWood,
    heights: { wide: 370, narrow: 222 },
    cast: ['okoro', 'tilly', 'sami'],
  },
  lost: { Art: LostTrail, heights: { wide: 380, narrow: 222 }, cast: [] },
  heard: hero('mei', 'amina', 'alfie', 'harjit', 'nia'),
  happy: hero('zara', 'josh', 'ada', 'sami', 'winston'),
  healthy: hero('grace', 'kofi', 'tilly', 'priya', 'finn'),
  achieving: hero('leah', 'okoro', 'alfie', 'erin', 'tom'),
  fifth: hero('finn', 'zara', 'ada', 'nia', 'maria'),
  footer: { Art: FooterArt, heights: { wide: 130, narrow: 80 }, cast: [] },
};
