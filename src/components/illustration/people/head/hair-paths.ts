import { disc, path } from '#components/illustration/draw.ts';
import type { HairStyle } from '../look.ts';

/**
 * Hair as path data around a head whose chin is at 0 0 and whose crown is at 0 -46: behind the
 * head, over it, and strands drawn as lines that hang in front of the shoulders.
 */
export interface Hair {
  back?: string;
  front?: string;
  strands?: string;
}

const CROP = 'M-20-22v-6a20 20.5 0 0 1 40 0v6q-1-12-9-14-11-3-22 0-8 2-9 14z';
const SWEPT = 'M-20.5-21v-8a20.5 20 0 0 1 41 0v8q-2-13-10-16-11 9-25 9-4 1-6 7z';
const PARTED = 'M-24-8v-18a24 23 0 0 1 48 0v18q-3-10-6-17-2-8-13-12-15 3-20 13-4 6-9 16z';

const loc = (x: number): string =>
  path`M${x - 4.6}-24L${x * 1.2 - 3.3} 14a3.3 3.3 0 0 0 6.6 0L${x + 4.6}-24z`;

/** The drawing of each hair style. */
export const HAIR: Record<HairStyle, Hair> = {
  afro: { back: disc(0, -35, 32), front: 'M-20-21q-3-25 20-25t20 25q-4-14-20-14t-20 14z' },
  bob: {
    back: 'M-25-26a25 25 0 0 1 50 0v20q0 8-8 8h-34q-8 0-8-8z',
    front: 'M-21-20v-7a21 21 0 0 1 42 0v7q-1-8-4-9-17-3-34 0-3 1-4 9z',
  },
  braids: { back: disc(0, -27, 22), front: PARTED, strands: 'M-20-14q-6 14-3 44M20-14q6 14 3 44' },
  bun: { back: disc(0, -53, 12), front: CROP },
  buzz: { front: 'M-19.6-24v-4a19.6 19.3 0 0 1 39.2 0v4q-3-11-19.6-12t-19.6 12z' },
  curly: {
    back: [
      disc(-19, -36, 11),
      disc(0, -45, 13),
      disc(19, -36, 11),
      disc(-22, -22, 8),
      disc(22, -22, 8),
    ].join(''),
    front: [disc(-13, -40, 8), disc(0, -41, 8), disc(13, -40, 8)].join(''),
  },
  fade: { front: 'M-19-30v-13q0-9 9-10h20q9 1 9 10v13q-4-7-19-7t-19 7z' },
  locs: {
    back: disc(0, -26, 24) + [-20, -12, -4, 4, 12, 20].map(loc).join(''),
    front: CROP,
  },
  long: { back: 'M-24-26a24 24 0 0 1 48 0l3 44q-6 9-14 6h-26q-8 3-14-6z', front: PARTED },
  pony: { back: 'M10-46q26-4 26 20 0 18 6 26-18 4-22-14-2-10-4-18z', front: SWEPT },
  puffs: {
    back: disc(-23, -45, 14) + disc(23, -45, 14),
    front: 'M-20-22v-5a20 20 0 0 1 40 0v5q-2-12-20-18-18 6-20 18z',
  },
  quiff: { front: 'M-20-21v-12q-2-17 14-18 22-6 27 6 2 8-1 24-2-11-9-13-13 1-24-2-5 4-7 15z' },
  short: { front: SWEPT },
  thin: { front: 'M-20-15q-4-12 3-18-1 8-1 16zM20-15q4-12-3-18 1 8 1 16z' },
  wavy: {
    back: 'M-23-28a23 22 0 0 1 46 0q8 10 4 20 8 12 0 24-6 6-14 4h-26q-8 2-14-4-8-12 0-24-4-10 4-20z',
    front: SWEPT,
  },
};
