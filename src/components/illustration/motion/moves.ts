import type { Key, Track } from '#lib/motion/track.ts';

/** From nothing to full size with a small bounce, about its foot; milliseconds from the scene’s start. */
export const pop = (at: number): Track[] => [
  {
    of: 'size',
    keys: [
      [at, 0],
      [at + 280, 1.12],
      [at + 420, 1],
    ],
  },
];

/** From one value to another between two moments. */
export const glide = (of: Track['of'], [start, from]: Key, [end, to]: Key): Track => ({
  of,
  keys: [
    [start, from],
    [end, to],
  ],
});

/** To and fro by `by`, once in `period` milliseconds, for as long as the scene lasts. */
export const sway = (of: Track['of'], by: number, period: number): Track => {
  const rest = of === 'size' || of === 'tall' ? 1 : 0;
  return {
    of,
    keys: [
      [0, rest - by],
      [period / 2, rest + by],
      [period, rest - by],
    ],
    pace: 'loop',
  };
};

/** Round and round, once in `period` milliseconds. */
export const spin = (period: number): Track => ({
  of: 'turn',
  keys: [
    [0, 0],
    [period, 360],
  ],
  pace: 'steady',
});

/** Not there, then there, at a moment. */
export const appear = (at: number): Track => glide('show', [at, 0], [at + 160, 1]);

/** There, then not, at a moment. */
export const vanish = (at: number): Track => glide('show', [at, 1], [at + 160, 0]);
