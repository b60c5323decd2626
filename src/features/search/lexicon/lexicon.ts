import type { Language } from '#lib/search/language.ts';
import type { Facets } from '#lib/search/facets.ts';

/** A page that words lead to. */
export interface LexiconEntry {
  address: string;
  title: string;
  lede: string;
  /** The plain name of what it is about, where that is not its title: “Anxiety”. */
  topic?: string;
  facets: Facets;
  /** Phrases as tokens, packed (pack-phrases.ts). */
  phrases: string;
  /** The places (in `entries`) of the pages that help with it, best first. */
  helpers: readonly number[];
  /** Urgent help stands above it. */
  crisis?: true;
}

/** A kind of risk, and how it is told. */
export interface RiskRule {
  id: string;
  /** Normalised phrases. */
  phrases: readonly string[];
  /** Patterns as the content has them. */
  patterns: readonly string[];
  /** The places (in `entries`) of the needs that come first. */
  needs: readonly number[];
}

/** All that the search knows before it looks into pages; one file, fetched when somebody searches. */
export interface Lexicon {
  entries: readonly LexiconEntry[];
  language: Language;
  risks: readonly RiskRule[];
  /** Everyday words that look like a misspelling of a word here, and are none. */
  guards: readonly string[];
  /** The places (in `entries`) of what is offered when nothing is found. */
  offered: readonly number[];
}
