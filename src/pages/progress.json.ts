import { getGraph } from '#graph.ts';
import { dataOf } from '#lib/scorecard/files.ts';
import { wordsOf } from '#lib/site.ts';

/** Every indicator’s figures as data. */
export async function GET(): Promise<Response> {
  const graph = await getGraph();
  const words = wordsOf(graph);
  return Response.json({
    indicators: graph.all('indicators').map(({ data }) => dataOf(data, words)),
  });
}
