import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NEEDS = [
  'anxiety',
  'sleep',
  'bullying',
  'exam-stress',
  'friendship',
  'money',
  'send',
  'vaping',
];
const PLACES = ['Bootle', 'Crosby', 'Formby', 'Maghull', 'Netherton', 'Southport', 'Waterloo'];
const KINDS = [
  'Youth Club',
  'Drop-in',
  'Support Line',
  'Football Group',
  'Art Group',
  'Advice Desk',
];

const at = (list: readonly string[], nth: number): string => list[nth % list.length] ?? '';

/** The words of one made-up service: like the real ones in length, and no two alike. */
function serviceOf(nth: number, example: string): string {
  const name = `${at(PLACES, nth)} ${at(KINDS, Math.floor(nth / PLACES.length))} ${nth}`;
  const needs = [0, 3, 5].map((step) => at(NEEDS, nth + step));
  return example
    .replace(/^id: .*$/m, `id: bench-${nth}`)
    .replace(/^title: .*$/m, `title: ${name}`)
    .replace(/^known_as: .*\n/m, '')
    .replace(/^lede: .*$/m, `lede: ${name} is for anyone who wants to talk or to do something new.`)
    .replace(/^kind: .*$/m, `kind: ${nth % 5 === 0 ? 'national' : 'local'}`)
    .replace(/^needs: .*$/m, `needs: [${[...new Set(needs)].join(', ')}]`)
    .replace('Beat is a charity', `${name} is a charity`);
}

/** Writes made-up services into a folder of content; the same number gives the same bytes. */
export function generateServices(content: string, count: number): void {
  const folder = join(content, 'services');
  mkdirSync(folder, { recursive: true });
  const example = readFileSync(join(folder, 'beat.md'), 'utf8');
  for (let nth = 1; nth <= count; nth += 1)
    writeFileSync(join(folder, `bench-${nth}.md`), serviceOf(nth, example));
}
