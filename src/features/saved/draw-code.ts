import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Empty squares around a code, which scanners ask for (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A link as a code to scan, drawn here; words beside it say what it is. */
export function drawCode(link: string): SVGElement {
  const { data, size } = encode(link, { border: QUIET_ZONE, boostEcc: true });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', qrPath(data));
  svg.append(path);
  return svg;
}
