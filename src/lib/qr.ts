import { encode } from 'uqr';

/** Empty squares around a code, which scanners ask for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * The dark squares of a QR code as the path of one SVG, a square being one unit; a row’s neighbours
 * are one rectangle, so that no hairlines show between them.
 */
export const qrPath = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
    )
    .join('');

/** A link as a code to scan: how many squares it is wide, and the path of its dark ones. */
export function qrOf(link: string): { size: number; path: string } {
  const { data, size } = encode(link, { border: QUIET_ZONE, boostEcc: true });
  return { size, path: qrPath(data) };
}
