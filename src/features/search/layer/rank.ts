import { kindOf, type Kind } from '#lib/search/kinds.ts';
import type { Facets } from '#lib/search/facets.ts';
import type { LexiconEntry } from '../lexicon/lexicon.ts';
import { suits, type Audience } from './audience.ts';
import { SURE, type Layer, type Understanding } from './understand.ts';

/** A page that the engine found. */
export interface EnginePage {
  address: string;
  title: string;
  /** A piece of its words around what was found, with `<mark>` in it. */
  excerpt: string;
  facets: Facets;
  score: number;
}

/** A line of the list of results. */
export interface Result {
  address: string;
  title: string;
  /** Plain words: what the page says of itself. */
  lede: string;
  /** Words around what was found, with `<mark>` in them; empty where the engine did not find it. */
  excerpt: string;
  kind: Kind;
  facets: Facets;
}

/**
 * How much each sign counts: a sure bet, a bet, somebody who helps with it, a page that is linked with
 * the need, words on the page.
 */
const COUNTS = { sure: 10, bet: 2, helper: 0.9, helperStep: 0.06, linked: 0.4, engine: 0.8 };
const MOST_HELPERS = 3;
const MOST_RESULTS = 24;

const resultOf = (page: LexiconEntry | EnginePage): Result => ({
  address: page.address,
  title: page.title,
  lede: 'lede' in page ? page.lede : '',
  excerpt: 'excerpt' in page ? page.excerpt : '',
  kind: kindOf(page.address),
  facets: page.facets,
});

/** Scores by address, and what is known of the page there: the lexicon’s words, and the engine’s. */
class Tally {
  readonly #scores = new Map<string, number>();
  readonly #results = new Map<string, Result>();

  add(page: LexiconEntry | EnginePage, score: number): void {
    const { address } = page;
    const known = this.#results.get(address);
    const excerpt = 'excerpt' in page ? page.excerpt : '';
    this.#scores.set(address, (this.#scores.get(address) ?? 0) + score);
    this.#results.set(address, known ? { ...known, excerpt } : resultOf(page));
  }

  best(): Result[] {
    return [...this.#results.values()]
      .toSorted((a, b) => this.#scoreOf(b) - this.#scoreOf(a))
      .slice(0, MOST_RESULTS);
  }

  #scoreOf({ address }: Result): number {
    return this.#scores.get(address) ?? 0;
  }
}

/** The pages that are about the same need, whatever they are. */
function linkedWith(need: LexiconEntry, entries: readonly LexiconEntry[]): LexiconEntry[] {
  const [id] = need.topic === undefined ? [] : need.facets.need;
  return id === undefined
    ? []
    : entries.filter((entry) => entry !== need && entry.facets.need.includes(id));
}

/** What a sure bet brings along: that it stands first, who helps with it, and what is linked with it. */
function addAround(
  sure: LexiconEntry,
  tally: Tally,
  { audience, entries }: { audience: Audience; entries: readonly LexiconEntry[] },
): void {
  tally.add(sure, COUNTS.sure);
  const helpers = sure.helpers.slice(0, MOST_HELPERS).flatMap((place) => entries[place] ?? []);
  for (const [nth, entry] of helpers.entries())
    tally.add(entry, COUNTS.helper - nth * COUNTS.helperStep);
  for (const entry of linkedWith(sure, entries))
    tally.add(entry, COUNTS.linked * suits(audience, entry.facets.audience));
}

/** All results, best first: the bets, those who help with the best of them, and what the engine found. */
export function rank(
  { bets, audience }: Understanding,
  pages: readonly EnginePage[],
  { topics }: Layer,
): Result[] {
  const tally = new Tally();
  const [best] = bets;
  if (best !== undefined) {
    for (const { entry, score } of bets) tally.add(entry, (COUNTS.bet * score) / best.score);
    if (best.score >= SURE) addAround(best.entry, tally, { audience, ...topics.lexicon });
  }
  const most = Math.max(...pages.map(({ score }) => score), 0) || 1;
  for (const page of pages) {
    const share = (page.score / most) * suits(audience, page.facets.audience);
    tally.add(page, COUNTS.engine * share);
  }
  return tally.best();
}
