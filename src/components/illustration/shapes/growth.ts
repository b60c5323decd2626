import type { Shape, Stage } from './shape-colours.ts';

const HEIGHTS: Record<Shape, readonly [number, number, number, number]> = {
  shell: [0.5, 0.5, 0.5, 0.5],
  sun: [0.24, 0.44, 0.66, 0.92],
  pine: [0.42, 0.62, 0.82, 1],
  kite: [0.58, 0.72, 0.86, 1],
  arch: [0.5, 0.64, 0.8, 0.96],
};

/** How high a shape reaches above its ground at a stage, as a share of its size. */
export function growth(shape: Shape, stage: Stage): number {
  const [first, second, third, fourth] = HEIGHTS[shape];
  return { 1: first, 2: second, 3: third, 4: fourth }[stage];
}

/** How many parts a shape shows at a stage: rings, tiers or bows. */
export function parts(shape: Shape, stage: Stage): number {
  return shape === 'pine' ? Math.min(stage, 3) : stage;
}
