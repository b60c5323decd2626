/** The five shapes found on the shore, one for each theme of the plan. */
export type Shape = 'shell' | 'sun' | 'pine' | 'kite' | 'arch';

/** How far along a thing is, from just started (1) to done (4). */
export type Stage = 1 | 2 | 3 | 4;

/** The two colours of a shape: its body and what is drawn on it. */
export interface Tone {
  fill: string;
  line: string;
}

const THEME: Record<Shape, string> = {
  shell: 'heard',
  sun: 'happy',
  pine: 'healthy',
  kite: 'achieving',
  arch: 'fifth',
};

/** The colours of a small shape that stands on a card or on plain ground. */
export const cardTone = (shape: Shape): Tone => ({
  fill: `var(--${THEME[shape]})`,
  line: `var(--${THEME[shape]}-line)`,
});

/** The colours of a big shape that stands on its own theme's colour; a kite's light half leads. */
export function posterTone(shape: Shape): Tone {
  const deep = `var(--${THEME[shape]}-deep)`;
  const cut = `var(--${THEME[shape]}-cut)`;
  return shape === 'kite' ? { fill: cut, line: deep } : { fill: deep, line: cut };
}
