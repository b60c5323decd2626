import type { Facets } from '#lib/search/facets.ts';
import { stem, wordsIn, normalise } from '#lib/search/words.ts';
import { fuseRanks } from '../layer/fuse.ts';
import type { Part } from '../layer/parts.ts';
import type { EnginePage } from '../layer/rank.ts';

/** What is used of Pagefind’s own library (pagefind.app/docs/api). */
interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: readonly Found[] }>;
}

interface Found {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}

interface Fragment {
  url: string;
  excerpt: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Asks for pages; parts are asked one by one and their answers made one list. */
export type Engine = (parts: readonly Part[]) => Promise<EnginePage[]>;

const LIBRARY = '/pagefind/pagefind.js';

/** As many pages are fetched: each is a request of its own. */
const MOST_PAGES = 4;
/** As many of an answer count: those further down fit by chance. */
const DEEPEST = 30;
/** A page that only mentions a word, where the best is about it, is left out. */
const FAINTEST = 0.3;

const facetsIn = ({ filters }: Fragment): Facets => ({
  audience: filters['audience'] ?? [],
  need: filters['need'] ?? [],
  phase: filters['phase'] ?? [],
  age: filters['age'] ?? [],
});

/**
 * Pagefind answers a word that it does not know with whatever starts like it. A page counts only if it
 * has the words of one of the parts, in some form.
 */
function holds({ content, meta }: Fragment, parts: readonly Part[]): boolean {
  const page = normalise(`${content} ${meta['title'] ?? ''} ${meta['words'] ?? ''}`);
  const stems = new Set(wordsIn(page).map(stem));
  return parts.some(({ text }) => wordsIn(text).every((word) => stems.has(stem(word))));
}

const pageOf = (fragment: Fragment, score: number): EnginePage => ({
  address: fragment.url,
  title: fragment.meta['title'] ?? fragment.url,
  excerpt: fragment.excerpt,
  facets: facetsIn(fragment),
  score,
});

/** Loads the library and makes it ready, without a worker. @throws if it cannot be loaded. */
export async function loadEngine(): Promise<Engine> {
  // The build writes the library after the pages, so its address is not known to the bundler.
  const pagefind = (await import(/* @vite-ignore */ LIBRARY)) as Pagefind;
  await pagefind.options({ noWorker: true, excerptLength: 24, highlightParam: null });
  await pagefind.init();
  return async (parts) => {
    const answers = await Promise.all(
      parts.map(async ({ text, weight }) => {
        const { results } = await pagefind.search(text);
        const least = (results[0]?.score ?? 0) * FAINTEST;
        return { weight, found: results.filter(({ score }) => score >= least).slice(0, DEEPEST) };
      }),
    );
    const found = new Map(answers.flatMap((one) => one.found.map((page) => [page.id, page])));
    const fused = fuseRanks(
      answers.map((one) => ({ weight: one.weight, ids: one.found.map(({ id }) => id) })),
    );
    const best = [...fused].slice(0, MOST_PAGES);
    const pages = await Promise.all(
      best.map(async ([id, score]) => {
        const fragment = await found.get(id)?.data();
        return fragment && holds(fragment, parts) ? [pageOf(fragment, score)] : [];
      }),
    );
    return pages.flat();
  };
}
