type Tint = 1 | 2 | 3 | 4 | 5 | 6;

/** The colours of cloth; each is a custom property of styles/illustration.css. */
type Cloth =
  | 'coral'
  | 'teal'
  | 'mustard'
  | 'plum'
  | 'rose'
  | 'leaf'
  | 'blue'
  | 'cream'
  | 'tan'
  | 'navy'
  | 'char';

/** The ways of wearing hair that hair-paths.ts draws. */
export type HairStyle =
  | 'afro'
  | 'bob'
  | 'braids'
  | 'bun'
  | 'buzz'
  | 'curly'
  | 'fade'
  | 'locs'
  | 'long'
  | 'pony'
  | 'puffs'
  | 'quiff'
  | 'short'
  | 'thin'
  | 'wavy';

type Wear = 'trousers' | 'shorts' | 'skirt' | 'dress' | 'kameez';

/** What makes somebody more than a body in clothes; a look may have any of these. */
export type Extra =
  | 'aid'
  | 'bag'
  | 'beanie'
  | 'beard'
  | 'cane'
  | 'glasses'
  | 'headphones'
  | 'hijab'
  | 'hood'
  | 'hood-up'
  | 'lanyard'
  | 'open-coat'
  | 'patka'
  | 'short-arm'
  | 'short-sleeves'
  | 'stripe'
  | 'wheelchair';

/** What one arm does. */
export type Arm = 'down' | 'wave' | 'hip' | 'up' | 'out' | 'side' | 'phone' | 'chest' | 'pocket';

/** The two arms, first the one on the left of the picture. */
export type Arms = readonly [Arm, Arm];

/** What a face says. */
export type Expression = 'smile' | 'calm' | 'sad' | 'worried' | 'laugh' | 'closed';

/** What changes while a scene plays: from each moment (milliseconds) on, this. */
export type Acting<What> = readonly (readonly [ms: number, what: What])[];

/** What one person looks like, wherever and however they stand. */
export interface Look {
  age: 'child' | 'teen' | 'adult';
  width: 'slim' | 'medium' | 'broad';
  skin: Tint;
  hair: HairStyle;
  hairTint: Tint;
  top: Cloth;
  legs: Cloth;
  wear?: Wear;
  /** The colour of a hijab, patka, beanie, scarf, stripe or bag. */
  accent?: Cloth;
  /** How this person mostly holds their arms. */
  arms?: Arms;
  extras?: readonly Extra[];
}

/** Says whether a look has one of the extras. */
export const has = (look: Look, extra: Extra): boolean => look.extras?.includes(extra) ?? false;

/** The colour of a skin tone, as a CSS value. */
export const skin = (look: Look): string => `var(--skin-${String(look.skin)})`;

/** The colour of a hair tone, as a CSS value. */
export const hair = (look: Look): string => `var(--hair-${String(look.hairTint)})`;

/** The colour of a cloth, as a CSS value. */
export const cloth = (name: Cloth): string => `var(--cloth-${name})`;

/** The colour of what is worn in a second colour, as a CSS value. */
export const accent = (look: Look): string => cloth(look.accent ?? 'navy');
