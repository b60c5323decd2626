import type { Lexicon } from '../lexicon/lexicon.ts';
import { partsOf } from '../layer/parts.ts';
import { rank, type Result } from '../layer/rank.ts';
import { prepareLayer, SURE, understand, type Layer, type Understanding } from '../layer/understand.ts';
import { loadEngine, type Engine } from './engine.ts';

const LEXICON = '/search/lexicon.json';

/** What a search gives; `isWhole` once the engine has answered too. */
export interface Answer {
  understood: Understanding;
  results: readonly Result[];
  /** The plain name of what the first result helps with. */
  topic: string | undefined;
  /** Nothing fits: the results are people who are offered instead. */
  isNone: boolean;
  isWhole: boolean;
}

// Written by the same build as this script; only that it has the shape of an object is checked.
const isLexicon = (data: unknown): data is Lexicon =>
  typeof data === 'object' && data !== null && 'entries' in data;

async function loadLexicon(): Promise<Lexicon> {
  const response = await fetch(LEXICON);
  const data: unknown = response.ok ? await response.json() : undefined;
  if (!isLexicon(data)) throw new Error(`${LEXICON}: ${response.status}`);
  return data;
}

/** The search of one visit: what it has loaded stays until the page is left. */
export class Search {
  readonly layer: Layer;
  readonly #engine: Promise<Engine>;

  private constructor(layer: Layer) {
    this.layer = layer;
    this.#engine = loadEngine();
    // Told by whoever asks it; until then nobody waits for it.
    this.#engine.catch(() => undefined);
  }

  /** Fetches the lexicon, then the engine behind it. @throws if the lexicon cannot be fetched. */
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

  /** What the lexicon alone says: at once, and with the urgent help that it may call for. */
  atOnce(typed: string): Answer {
    const understood = understand(typed, this.layer);
    return this.#answer(understood, rank(understood, [], this.layer), false);
  }

  /** With what the engine finds. @throws if the engine could not be loaded. */
  async whole(typed: string): Promise<Answer> {
    const understood = understand(typed, this.layer);
    const [best] = understood.bets;
    const engine = await this.#engine;
    const topic = best !== undefined && best.score >= SURE ? best.entry.topic : undefined;
    const pages = await engine(partsOf(understood.text, this.layer.topics, topic));
    return this.#answer(understood, rank(understood, pages, this.layer), true);
  }

  #answer(understood: Understanding, results: readonly Result[], isWhole: boolean): Answer {
    const { entries, offered } = this.layer.topics.lexicon;
    const isNone = isWhole && results.length === 0;
    const people = offered.flatMap((place) => entries[place] ?? []);
    const [best] = understood.bets;
    return {
      understood,
      topic: best !== undefined && best.score >= SURE ? best.entry.topic : undefined,
      results: isNone ? rank({ ...understood, bets: people.map(toMatch) }, [], this.layer) : results,
      isNone,
      isWhole,
    };
  }
}

const toMatch = (entry: Lexicon['entries'][number], nth: number) => ({
  entry,
  score: 0.5 - nth * 0.01,
  isExact: false,
});
