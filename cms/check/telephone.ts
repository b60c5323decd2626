/** How the figures of a British number are grouped, by how it starts. */
const GROUPS: readonly { starts: RegExp; sizes: readonly number[] }[] = [
  { starts: /^0800\d{6}$/, sizes: [4, 3, 3] },
  { starts: /^0(?:3|8)\d{9}$/, sizes: [4, 3, 4] },
  { starts: /^07\d{9}$/, sizes: [5, 6] },
  { starts: /^02\d{9}$/, sizes: [3, 4, 4] },
  { starts: /^01(?:1\d|\d1)\d{7}$/, sizes: [4, 3, 4] },
  { starts: /^01\d{9}$/, sizes: [5, 6] },
  { starts: /^0\d{7}$/, sizes: [4, 4] },
  { starts: /^116\d{3}$/, sizes: [3, 3] },
];

const split = (figures: string, sizes: readonly number[]): string => {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return figures.slice(at - size, at);
    })
    .join(' ');
};

/**
 * A British number in the groups people say it in. What somebody has grouped already, and what is
 * no number, stays as it is.
 */
export function telephone(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (/^\d{2,6}( \d{2,6}){1,3}$/.test(trimmed) || !/^[+\d().\s-]+$/.test(trimmed)) return trimmed;
  const figures = trimmed.replace(/^\+44\s*(?:\(0\))?/, '0').replace(/\D/g, '');
  const known = GROUPS.find(({ starts }) => starts.test(figures));
  return known === undefined ? figures : split(figures, known.sizes);
}
