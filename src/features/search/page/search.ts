import type { Lexicon } from '../lexicon/lexicon.ts';
import { unpackLexicon, type PackedLexicon } from '../lexicon/pack-entries.ts';
import { partsOf } from '../layer/parts.ts';
import { rank, type EnginePage, type Result } from '../layer/rank.ts';
import {
  prepareLayer,
  SURE,
  understand,
  type Layer,
  type Understanding,
} from '../layer/understand.ts';
import { loadEngine, type Engine } from './engine.ts';

const LEXICON = '/search/lexicon.json';

/** What a search gives. */
export interface Answer {
  understood: Understanding;
  results: readonly Result[];
  /** The plain name of what the first result helps with. */
  topic: string | undefined;
  /** Nothing fits: the results are people who are offered instead. */
  isNone: boolean;
  /** Nothing more is on its way. */
  isWhole: boolean;
  /** The engine has been asked. */
  isDeep: boolean;
}

// Written by the same build as this script; only that it has the shape of an object is checked.
const isLexicon = (data: unknown): data is PackedLexicon =>
  typeof data === 'object' && data !== null && 'columns' in data;

async function loadLexicon(): Promise<Lexicon> {
  const response = await fetch(LEXICON);
  const data: unknown = response.ok ? await response.json() : undefined;
  if (!isLexicon(data)) throw new Error(`${LEXICON}: ${response.status}`);
  return unpackLexicon(data);
}

/** The search of one visit: what it has loaded stays until the page is left. */
export class Search {
  readonly layer: Layer;
  #engine: Promise<Engine> | undefined;

  private constructor(layer: Layer) {
    this.layer = layer;
  }

  /** Fetches the lexicon. @throws if it cannot be fetched. */
  static async load(): Promise<Search> {
    return new Search(prepareLayer(await loadLexicon()));
  }

  /** The names of needs by id, for the filter. */
  needNames(): ReadonlyMap<string, string> {
    return new Map(
      this.layer.topics.lexicon.entries.flatMap(({ topic, facets: { need } }) =>
        topic !== undefined && need[0] !== undefined ? [[need[0], topic] as const] : [],
      ),
    );
  }

  /**
   * What the lexicon alone says: at once, and with the urgent help that it may call for. Where it knows
   * the words, that is all: the pages that are linked with the need say more than those that mention it.
   */
  atOnce(typed: string): Answer {
    const understood = understand(typed, this.layer);
    return this.#answer(understood, [], understood.bets[0]?.isExact === true);
  }

  /** With what the engine finds inside the pages. @throws if the engine cannot be loaded. */
  async deep(typed: string): Promise<Answer> {
    const understood = understand(typed, this.layer);
    this.#engine ??= loadEngine();
    this.#engine.catch(() => {
      this.#engine = undefined;
    });
    const engine = await this.#engine;
    const pages = await engine(partsOf(understood.text, this.layer.topics, topicOf(understood)));
    return { ...this.#answer(understood, pages, true), isDeep: true };
  }

  #answer(understood: Understanding, pages: readonly EnginePage[], isWhole: boolean): Answer {
    const { entries, offered } = this.layer.topics.lexicon;
    const results = rank(understood, pages, this.layer);
    const isNone = isWhole && results.length === 0;
    const people = offered.flatMap((place) => entries[place] ?? []).map(toMatch);
    return {
      understood,
      topic: topicOf(understood),
      results: isNone ? rank({ ...understood, bets: people }, [], this.layer) : results,
      isNone,
      isWhole,
      isDeep: false,
    };
  }
}

function topicOf({ bets: [best] }: Understanding): string | undefined {
  return best !== undefined && best.score >= SURE ? best.entry.topic : undefined;
}

const toMatch = (entry: Lexicon['entries'][number], nth: number) => ({
  entry,
  score: 0.5 - nth * 0.01,
  isExact: false,
});
