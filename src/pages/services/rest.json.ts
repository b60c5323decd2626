import { filterFacets } from '#features/services/filters/filter-facets.ts';
import { getGraph, today } from '#graph.ts';
import { wordsOf } from '#lib/site.ts';

/** The services that are not on `/services/` itself, for its filter; empty while all are. */
export async function GET(): Promise<Response> {
  const graph = await getGraph();
  return Response.json(filterFacets(graph, wordsOf(graph), today).rest);
}
