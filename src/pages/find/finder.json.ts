import { finderData } from '#features/finder/finder-data.ts';
import { urgentLinks } from '#features/help/urgent-links.ts';
import { getGraph, today } from '#graph.ts';

/** The finder’s questions and results for the browser. */
export async function GET(): Promise<Response> {
  const graph = await getGraph();
  return Response.json(finderData(graph, urgentLinks(graph), today));
}
