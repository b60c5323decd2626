/** Rounds to one decimal, and to whole units from 60 on, so that markup stays small. */
export const round = (value: number): number =>
  Math.abs(value) < 60 ? Math.round(value * 10) / 10 : Math.round(value);

/** Writes SVG path data from a template, each number rounded. */
export const path = (parts: TemplateStringsArray, ...numbers: readonly number[]): string =>
  String.raw({ raw: parts }, ...numbers.map(round));

/** Writes a whole circle as path data, so that several can share one element. */
export function disc(x: number, y: number, radius: number): string {
  const r = round(radius); // else two rounded half-arcs do not meet and the disc turns square
  return path`M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`;
}

/** Where a drawing stands: x and y in the scene's units, k its scale, flip mirrors it. */
export interface Place {
  x: number;
  y: number;
  k?: number;
  flip?: boolean;
}

/** Writes the transform that moves a drawing's origin to its place; the scale has two decimals. */
export function place({ x, y, k = 1, flip = false }: Place): string {
  const scale = Math.round(k * 100) / 100;
  const move = path`translate(${x} ${y})`;
  if (flip) return `${move}scale(${String(-scale)} ${String(scale)})`;
  return scale === 1 ? move : `${move}scale(${String(scale)})`;
}
