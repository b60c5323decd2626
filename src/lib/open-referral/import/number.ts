/** How the figures of a British number are grouped, by its first figures (Ofcom’s numbering plan). */
const GROUPS: readonly [start: RegExp, groups: readonly number[]][] = [
  [/^116\d{3}$/, [3, 3]],
  [/^0800\d{4}$/, [4, 4]],
  [/^0800\d{6}$/, [4, 6]],
  [/^(02\d)/, [3, 4, 4]],
  [/^(01[1-9]1|011\d|03\d\d|08\d\d)/, [4, 3, 4]],
  [/^07/, [5, 6]],
  [/^01/, [5, 6]],
];

/**
 * A British number as this site writes it, figures in groups with spaces, from any of the ways
 * people write one; `undefined` if it is none.
 */
export function groupedNumber(raw: string): string | undefined {
  const figures = raw.replace(/^\s*\+?\s*44\s*(\(0\))?/, '0').replace(/[\s().-]/g, '');
  if (!/^\d{3,11}$/.test(figures)) return undefined;
  const groups = GROUPS.find(([start]) => start.test(figures))?.[1];
  if (groups === undefined || figures.length !== groups.reduce((sum, one) => sum + one, 0)) {
    return /^\d{3,6}$/.test(figures) ? figures : undefined;
  }
  let at = 0;
  return groups.map((size) => figures.slice(at, (at += size))).join(' ');
}
