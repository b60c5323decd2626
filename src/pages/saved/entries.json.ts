import type { APIRoute } from 'astro';
import { savedNeed, savedService } from '#features/saved/saved-entries.ts';
import { getGraph, today } from '#graph.ts';
import { wordsOf } from '#lib/site.ts';

/** Everything that can be kept, in one file, so that fetching it tells nobody what a list holds. */
export const GET: APIRoute = async () => {
  const graph = await getGraph();
  const words = wordsOf(graph);
  return Response.json([
    ...graph.all('services').map((entry) => savedService(entry, today, words)),
    ...graph.all('needs').map(savedNeed),
  ]);
};
