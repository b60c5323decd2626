import type { Look } from '../look.ts';

/** A body's measures in a drawing 200 high with its feet at 0 0; widths are half-widths. */
export interface Build {
  /** The scale of the head, whose own drawing is 46 from chin to crown. */
  head: number;
  chin: number;
  shoulderY: number;
  hipY: number;
  shoulder: number;
  hem: number;
  leg: number;
  /** The length of an arm against a grown-up's. */
  reach: number;
}

const AGES = {
  child: { head: 1.1, chin: -140, shoulderY: -132, hipY: -72, reach: 0.86 },
  teen: { head: 0.92, chin: -152, shoulderY: -144, hipY: -84, reach: 1 },
  adult: { head: 0.84, chin: -157, shoulderY: -148, hipY: -86, reach: 1.04 },
} as const;

const WIDTHS = {
  slim: { shoulder: 24, hem: 19, leg: 15 },
  medium: { shoulder: 27, hem: 23, leg: 18 },
  broad: { shoulder: 32, hem: 30, leg: 22 },
} as const;

/** A person's height against a grown-up's. */
export const STATURE = { child: 0.66, teen: 0.92, adult: 1 } as const;

/** The measures of the body that a look asks for. */
export const buildOf = (look: Pick<Look, 'age' | 'width'>): Build => ({
  ...AGES[look.age],
  ...WIDTHS[look.width],
});
