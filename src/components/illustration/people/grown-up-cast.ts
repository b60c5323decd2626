import type { Look } from './look.ts';

/** Parents, grandparents, a teacher and a school nurse. */
export const GROWN_UP_CAST = {
  yusuf: {
    age: 'adult', width: 'broad', skin: 3, hair: 'short', hairTint: 1, top: 'leaf', legs: 'char',
    arms: ['down', 'side'], extras: ['beard'],
  },
  maria: {
    age: 'adult', width: 'broad', skin: 2, hair: 'pony', hairTint: 2, top: 'rose', legs: 'navy',
    accent: 'cream', arms: ['hip', 'down'], extras: ['open-coat'],
  },
  joan: {
    age: 'adult', width: 'medium', skin: 1, hair: 'bun', hairTint: 6, top: 'plum', legs: 'tan',
    wear: 'skirt', accent: 'cream', arms: ['down', 'chest'], extras: ['glasses', 'open-coat'],
  },
  winston: {
    age: 'adult', width: 'medium', skin: 6, hair: 'thin', hairTint: 6, top: 'mustard', legs: 'navy',
    accent: 'coral', arms: ['pocket', 'wave'], extras: ['beard', 'stripe'],
  },
  okoro: {
    age: 'adult', width: 'medium', skin: 6, hair: 'locs', hairTint: 1, top: 'navy', legs: 'char',
    accent: 'mustard', arms: ['down', 'out'], extras: ['lanyard'],
  },
  grace: {
    age: 'adult', width: 'broad', skin: 3, hair: 'bun', hairTint: 1, top: 'blue', legs: 'navy',
    accent: 'coral', arms: ['chest', 'down'], extras: ['lanyard', 'short-sleeves'],
  },
} as const satisfies Record<string, Look>;
