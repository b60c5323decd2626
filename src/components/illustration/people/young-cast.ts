import type { Look } from './look.ts';

/** Young people and younger children. */
export const YOUNG_CAST = {
  amina: {
    age: 'teen', width: 'medium', skin: 3, hair: 'bob', hairTint: 1, top: 'teal', legs: 'navy',
    accent: 'plum', arms: ['down', 'wave'], extras: ['hijab'],
  },
  kofi: {
    age: 'teen', width: 'medium', skin: 5, hair: 'fade', hairTint: 1, top: 'coral', legs: 'char',
    arms: ['pocket', 'phone'], extras: ['hood'],
  },
  erin: {
    age: 'teen', width: 'medium', skin: 1, hair: 'long', hairTint: 4, top: 'mustard', legs: 'blue',
    arms: ['hip', 'down'], extras: ['glasses'],
  },
  josh: {
    age: 'teen', width: 'broad', skin: 2, hair: 'short', hairTint: 5, top: 'navy', legs: 'tan',
    accent: 'cream', arms: ['pocket', 'down'], extras: ['aid', 'stripe'],
  },
  sami: {
    age: 'teen', width: 'medium', skin: 3, hair: 'quiff', hairTint: 1, top: 'leaf', legs: 'navy',
    accent: 'mustard', arms: ['down', 'down'], extras: ['wheelchair', 'hood'],
  },
  ada: {
    age: 'child', width: 'medium', skin: 6, hair: 'puffs', hairTint: 1, top: 'rose', legs: 'navy',
    wear: 'skirt', arms: ['up', 'down'],
  },
  mei: {
    age: 'teen', width: 'slim', skin: 2, hair: 'bob', hairTint: 1, top: 'cream', legs: 'teal',
    accent: 'char', arms: ['down', 'hip'], extras: ['bag'],
  },
  alfie: {
    age: 'child', width: 'medium', skin: 1, hair: 'short', hairTint: 4, top: 'blue', legs: 'char',
    accent: 'coral', arms: ['side', 'down'], extras: ['beanie'],
  },
  zara: {
    age: 'teen', width: 'medium', skin: 4, hair: 'wavy', hairTint: 2, top: 'plum', legs: 'char',
    accent: 'cream', arms: ['chest', 'down'], extras: ['short-sleeves'],
  },
  harjit: {
    age: 'teen', width: 'slim', skin: 4, hair: 'buzz', hairTint: 1, top: 'blue', legs: 'char',
    accent: 'mustard', arms: ['down', 'wave'], extras: ['patka', 'open-coat'],
  },
  priya: {
    age: 'teen', width: 'medium', skin: 4, hair: 'braids', hairTint: 1, top: 'rose', legs: 'plum',
    wear: 'kameez', accent: 'mustard', arms: ['down', 'chest'],
  },
  tom: {
    age: 'teen', width: 'medium', skin: 1, hair: 'curly', hairTint: 2, top: 'mustard', legs: 'navy',
    arms: ['down', 'down'], extras: ['cane', 'open-coat'], accent: 'teal',
  },
  nia: {
    age: 'teen', width: 'broad', skin: 5, hair: 'afro', hairTint: 1, top: 'leaf', legs: 'blue',
    arms: ['down', 'wave'], extras: ['short-arm', 'short-sleeves'],
  },
  finn: {
    age: 'teen', width: 'slim', skin: 1, hair: 'short', hairTint: 3, top: 'char', legs: 'blue',
    accent: 'coral', arms: ['pocket', 'pocket'], extras: ['headphones', 'hood'],
  },
  leah: {
    age: 'teen', width: 'broad', skin: 2, hair: 'bun', hairTint: 3, top: 'coral', legs: 'coral',
    wear: 'dress', arms: ['down', 'down'], extras: ['short-sleeves'],
  },
  tilly: {
    age: 'child', width: 'slim', skin: 2, hair: 'pony', hairTint: 3, top: 'teal', legs: 'mustard',
    wear: 'shorts', arms: ['down', 'wave'], extras: ['glasses'],
  },
} as const satisfies Record<string, Look>;
