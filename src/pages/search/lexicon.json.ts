import type { APIRoute } from 'astro';
import { compileLexicon } from '#features/search/lexicon/compile-lexicon.ts';
import { everydayWords } from '#features/search/lexicon/everyday-words.ts';
import { guardsAmong } from '#features/search/lexicon/guards.ts';
import { packLexicon } from '#features/search/lexicon/pack-entries.ts';
import { getGraph } from '#graph.ts';
import { COLLECTION_NAMES } from '#schemas/collections.ts';

/** The addresses of the pages that are not made from content, from the names of their files. */
const ownPages = Object.keys(import.meta.glob('/src/pages/**/*.astro'))
  .filter((file) => !file.includes('['))
  .map((file) =>
    file
      .replace('/src/pages', '')
      .replace(/\.astro$/, '/')
      .replace(/index\/$/, ''),
  );

/** A word that the site itself uses is no misspelling. */
const wordsOf = (data: object): string[] =>
  JSON.stringify({ ...data, words: undefined })
    .toLowerCase()
    .match(/[a-z]{5,}/g) ?? [];

export const GET: APIRoute = async () => {
  const graph = await getGraph();
  const pages = COLLECTION_NAMES.flatMap((name) =>
    graph.all(name).map(({ address, data }) => ({ address, data })),
  ).filter(({ address }) => address !== '');
  const lexicon = compileLexicon(
    graph,
    new Set([...ownPages, ...pages.map(({ address }) => address)]),
  );
  const known = new Set([...everydayWords(), ...pages.flatMap(({ data }) => wordsOf(data))]);
  return Response.json(packLexicon({ ...lexicon, guards: guardsAmong([...known], lexicon) }));
};
