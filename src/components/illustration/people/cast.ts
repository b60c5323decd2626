import { GROWN_UP_CAST } from './grown-up-cast.ts';
import { YOUNG_CAST } from './young-cast.ts';

/** Everyone who appears in the pictures; names are only for telling them apart in code. */
export const CAST = { ...YOUNG_CAST, ...GROWN_UP_CAST };

/** The name of one of the cast. */
export type CastName = keyof typeof CAST;

/** The names of the young, in the order in which need pages rotate through them. */
export const YOUNG_NAMES = Object.keys(YOUNG_CAST).filter(
  (name): name is keyof typeof YOUNG_CAST => name in YOUNG_CAST,
);

/** All the names. */
export const CAST_NAMES = Object.keys(CAST).filter((name): name is CastName => name in CAST);
