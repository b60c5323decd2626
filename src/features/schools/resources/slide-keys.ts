/** What a key does while slides are shown. */
export type SlideAct = 'next' | 'back' | 'first' | 'last' | 'notes';

const KEYS: Readonly<Record<string, SlideAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  n: 'notes',
  N: 'notes',
};

/** What a key does, clickers included; on a button, space and Enter press it. */
export const keyAct = (key: string, onButton: boolean): SlideAct | undefined =>
  KEYS[key] ?? (!onButton && (key === ' ' || key === 'Enter') ? 'next' : undefined);

/** The slide after or before one (from 0); it stays within them. */
export const stepTo = (way: 'next' | 'back', at: number, count: number): number =>
  Math.max(0, Math.min(count - 1, way === 'next' ? at + 1 : at - 1));
