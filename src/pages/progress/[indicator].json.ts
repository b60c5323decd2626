import type { APIContext, GetStaticPaths } from 'astro';
import { getGraph } from '#graph.ts';
import { dataOf } from '#lib/scorecard/files.ts';
import { wordsOf } from '#lib/site.ts';

export const getStaticPaths = (async () =>
  (await getGraph()).all('indicators').map(({ file, id }) => ({
    params: { indicator: file },
    props: { id },
  }))) satisfies GetStaticPaths;

/** One indicator’s figures as data, with what the columns mean. */
export async function GET({ props }: APIContext<{ id: string }>): Promise<Response> {
  const graph = await getGraph();
  return Response.json(dataOf(graph.get('indicators', props.id).data, wordsOf(graph)));
}
