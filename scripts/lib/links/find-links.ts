import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { canBeDialled } from '#lib/uk-numbers.ts';

/** Something that stands in content, and every place where: `content/services/beat.md:12`. */
export type Found = ReadonlyMap<string, readonly string[]>;

/** An address up to what cannot be part of it, or ends the sentence that it stands in. */
const ADDRESS = /https?:\/\/[^\s"'<>`)\]}]*[^\s"'<>`)\]}.,;:!?]/g;

const NUMBER = /^\s*(?:- )?number:\s*["']?([\d ]+?)["']?\s*$/;

/** Something in words that looks like a number to ring: a 0, then at least eight more digits. */
const IN_WORDS = /(?<![\d/\w.-])0\d(?: ?\d){7,10}(?![\d/])/g;

/** The lines of every file of content below a folder, each with its place. */
function* linesIn(folder: string): Generator<{ place: string; line: string }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    const name = `content/${relative(folder, file).replaceAll(sep, '/')}`;
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries())
      yield { place: `${name}:${index + 1}`, line };
  }
}

/** Every address of another site in a folder of content, without the part after `#`. */
export function findLinks(folder: string): Found {
  const found = new Map<string, string[]>();
  for (const { place, line } of linesIn(folder)) {
    for (const [address] of line.matchAll(ADDRESS)) {
      if (!URL.canParse(address)) continue;
      const url = new URL(address);
      url.hash = '';
      found.set(url.href, [...(found.get(url.href) ?? []), place]);
    }
  }
  return found;
}

/** The numbers in a folder of content that nobody could ring or text from here, in fields and in words. */
export function findOddNumbers(folder: string): Found {
  const odd = new Map<string, string[]>();
  for (const { place, line } of linesIn(folder)) {
    const field = NUMBER.exec(line)?.[1];
    const numbers =
      field === undefined ? [...line.matchAll(IN_WORDS)].map(([one]) => one) : [field];
    for (const number of numbers.filter((one) => !canBeDialled(one)))
      odd.set(number, [...(odd.get(number) ?? []), place]);
  }
  return odd;
}
