import type { Entry, Graph } from '#lib/graph.ts';
import { facetsOf } from '#lib/search/facets.ts';
import { makeReader, type Language, type Reader } from '#lib/search/language.ts';
import { pageOf } from '#lib/search/shortcut-page.ts';
import { normalise } from '#lib/search/words.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';
import { weigh } from '../layer/topics.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { packPhrases } from './pack-phrases.ts';
import { thinPhrases } from './thin-phrases.ts';

type AnyEntry = Entry<CollectionName>;

/** Beyond this many pages only those that most others lead to are in the lexicon; the engine has all. */
const MOST_ENTRIES = 400;

/** As many services as stand below a need. */
const MOST_HELPERS = 4;

const textAt = (data: object, name: string): string => {
  const value = Object.entries(data).find(([key]) => key === name)?.[1] as unknown;
  return typeof value === 'string' ? value : '';
};

const listAt = (data: object, name: string): string[] => {
  const value = Object.entries(data).find(([key]) => key === name)?.[1] as unknown;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

/** All phrases that lead to an entry: its names, and the words people type. */
function phrasesOf({ data }: AnyEntry): string[] {
  const names = [textAt(data, 'title'), textAt(data, 'topic'), textAt(data, 'measure')];
  const words = 'words' in data && typeof data.words === 'object' ? data.words : {};
  const typed = [
    ...listAt(data, 'words'),
    ...['young', 'families', 'schools'].flatMap((who) => listAt(words, who)),
  ];
  return [...names, ...listAt(data, 'known_as'), ...typed].filter((text) => text !== '');
}

/**
 * Phrases as tokens in the order of the alphabet: what is matched is which tokens a phrase has, so
 * phrases that differ in nothing else become one.
 */
const tokensOf = (phrases: readonly string[], read: Reader): string[][] => [
  ...new Map(
    phrases
      .map((text) => [...new Set(read(text))].toSorted())
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => [tokens.join(' '), tokens]),
  ).values(),
];

/** The phrases of each page packed for the way: those that add something, as one text. */
function phrasesToSend(pages: readonly (readonly string[][])[]): string[] {
  const pagesWith = new Map<string, number>();
  for (const page of pages)
    for (const token of new Set(page.flat())) pagesWith.set(token, (pagesWith.get(token) ?? 0) + 1);
  const weightOf = (token: string) => weigh(pages.length, pagesWith.get(token) ?? 0);
  return pages.map((page) => packPhrases(thinPhrases(page, weightOf)));
}

function languageOf(graph: Graph): Language {
  const [entry] = graph.all('search-language');
  if (entry === undefined) throw new Error('There must be one entry in search-language.');
  const { same, small, keep, families, schools } = entry.data;
  const plain = (words: readonly string[]) => words.map(normalise);
  return {
    same: same.map(({ word, also }) => plain([word, ...also])),
    small: plain(small),
    keep: plain(keep),
    families: plain(families),
    schools: plain(schools),
  };
}

/** The pages that the lexicon holds, those that most entries lead to first if there are too many. */
function pagesIn(graph: Graph): AnyEntry[] {
  const all = COLLECTION_NAMES.flatMap((name): readonly AnyEntry[] => graph.all(name)).filter(
    ({ address }) => address !== '',
  );
  if (all.length <= MOST_ENTRIES) return all;
  const links = (entry: AnyEntry) =>
    COLLECTION_NAMES.reduce((sum, name) => sum + graph.linked(entry, name).length, 0);
  const rank = new Map(
    all.map((entry) => [entry, entry.collection === 'needs' ? Infinity : links(entry)]),
  );
  return all.toSorted((a, b) => (rank.get(b) ?? 0) - (rank.get(a) ?? 0)).slice(0, MOST_ENTRIES);
}

/** A page on its way into the lexicon: what it is, what people type for it, what it is made from. */
interface Draft {
  page: Omit<LexiconEntry, 'phrases' | 'helpers'>;
  typed: string[];
  entry?: AnyEntry;
}

function draftOf(entry: AnyEntry, graph: Graph): Draft {
  const { data, address } = entry;
  const topic = textAt(data, 'topic');
  const page = {
    address,
    title: textAt(data, 'title'),
    lede: textAt(data, 'lede') || textAt(data, 'description'),
    ...(topic === '' ? {} : { topic }),
    facets: facetsOf(entry, graph),
    ...('crisis' in data && data.crisis ? { crisis: true as const } : {}),
  };
  return { page, typed: phrasesOf(entry), entry };
}

/** Adds the words of each shortcut to the page it leads to, as a page of its own if it is not there. */
function addShortcuts(drafts: readonly Draft[], graph: Graph, addresses: ReadonlySet<string>) {
  const all = new Map(drafts.map((draft) => [draft.page.address, draft]));
  for (const { data } of graph.all('shortcuts')) {
    const address = pageOf(data, addresses);
    if (address === undefined) continue;
    const { young, families, schools } = data.words;
    const typed = [data.title, ...young, ...families, ...schools];
    const known = all.get(address);
    if (known) known.typed.push(...typed);
    else {
      const facets = { audience: data.audience, need: data.needs, phase: [], age: [] };
      all.set(address, { page: { address, title: data.title, lede: data.lede, facets }, typed });
    }
  }
  return [...all.values()];
}

/** The pages that help with a need, as places in the list: those it names first, then local ones. */
function helpersOf(
  entry: AnyEntry | undefined,
  graph: Graph,
  placeOf: (address: string) => number,
) {
  if (entry?.collection !== 'needs') return [];
  const named = listAt(entry.data, 'services_first').map((id) => graph.get('services', id).address);
  return named
    .map(placeOf)
    .filter((place) => place >= 0)
    .slice(0, MOST_HELPERS);
}

/**
 * All that the search knows before it looks into pages, from the content. `addresses` are those of
 * all the site’s pages; the guards are added by the one who has a list of everyday words.
 */
export function compileLexicon(
  graph: Graph,
  addresses: ReadonlySet<string>,
): Omit<Lexicon, 'guards'> {
  const language = languageOf(graph);
  const read = makeReader(language);
  const drafts = addShortcuts(
    pagesIn(graph).map((entry) => draftOf(entry, graph)),
    graph,
    addresses,
  );
  const places = new Map(drafts.map(({ page }, nth) => [page.address, nth]));
  const placeOf = (address: string) => places.get(address) ?? -1;
  const phrases = phrasesToSend(drafts.map(({ typed }) => tokensOf(typed, read)));
  const offered = graph.all('shortcuts').filter(({ data }) => data.offered);
  return {
    entries: drafts.map(({ page, entry }, nth) => ({
      ...page,
      phrases: phrases[nth] ?? '',
      helpers: helpersOf(entry, graph, placeOf),
    })),
    language,
    risks: graph.all('risks').map(({ id, data }) => ({
      id,
      phrases: data.phrases.map(normalise),
      patterns: data.patterns,
      needs: data.needs.map((need) => placeOf(graph.get('needs', need).address)),
    })),
    offered: offered
      .map(({ data }) => placeOf(pageOf(data, addresses) ?? ''))
      .filter((place) => place >= 0),
  };
}
