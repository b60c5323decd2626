import { serviceSheet } from '#features/schools/packs/service-sheet.ts';
import { getGraph } from '#graph.ts';
import { wordsOf } from '#lib/site.ts';

/** What a pack prints of each service, in one file, so that fetching it tells nobody what is chosen. */
export async function GET(): Promise<Response> {
  const graph = await getGraph();
  const words = wordsOf(graph);
  return Response.json(graph.all('services').map((entry) => serviceSheet(entry, words)));
}
