import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window, type Element } from 'happy-dom';
import { measureReading } from '#lib/reading.ts';
import { builtFiles } from '../hosting/built-files.ts';
import type { Job } from './find-work.ts';

/** The reading ages that pages are written for, less a year: close to the limit is worth a look. */
const LOOK_FROM: Readonly<Record<string, number>> = { urgent: 8, young: 10, adults: 13 };

/** Fewer words say nothing about how hard a page is. */
const LEAST_WORDS = 80;

/** Whole sentences of a page, by whom they are for. */
function proseOf(html: string): Map<string, string[]> {
  const window = new Window();
  // Pictures and styles hold no prose, and take most of the time to read.
  const plain = html.replaceAll(/<(style|svg|script)[\s\S]*?<\/\1>/g, '');
  const page = new window.DOMParser().parseFromString(plain, 'text/html');
  const text = (block: Element): string => block.textContent.trim().replace(/\s+/g, ' ');
  const isProse = (words: string): boolean => /[.!?…]$/.test(words) && words.split(' ').length >= 4;
  const blocks = [...page.querySelectorAll('main p, main li, main dd')].filter(
    (block) => block.querySelector('p, li, a.button') === null && block.closest('.meta') === null,
  );
  return new Map(
    [
      ...Map.groupBy(
        blocks,
        (block) => block.closest('[data-audience]')?.getAttribute('data-audience') ?? '',
      ),
    ].map(([audience, all]) => [audience, all.map(text).filter(isProse)]),
  );
}

/** The pages of a built site that are close to the reading age of those they are for, the hardest first. */
export function hardPages(folder: string): Job[] {
  const found = builtFiles(folder)
    .filter((file) => file.endsWith('/index.html') && !/^\/(find|admin|pagefind)\//.test(file))
    .flatMap((file) => {
      const parts = proseOf(readFileSync(join(folder, file), 'utf8'));
      return [...parts].flatMap(([audience, blocks]) => {
        const { words, age } = measureReading(blocks);
        const over = age - (LOOK_FROM[audience] ?? Infinity);
        const where = file.replace(/index\.html$/, '');
        const what = `age ${age.toFixed(1)}, for ${audience} at most ${(LOOK_FROM[audience] ?? 0) + 1}`;
        return words >= LEAST_WORDS && over > 0 ? [{ over, where, what }] : [];
      });
    });
  return found.toSorted((a, b) => b.over - a.over).map(({ where, what }) => ({ where, what }));
}
