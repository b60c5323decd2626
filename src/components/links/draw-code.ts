import { qrOf } from '#lib/qr.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A link as a code to scan, drawn here; words beside it say what it is. */
export function drawCode(link: string): SVGElement {
  const { size, path: d } = qrOf(link);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
