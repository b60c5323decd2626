import type { APIContext, GetStaticPaths } from 'astro';
import { getGraph } from '#graph.ts';
import { csvOf } from '#lib/scorecard/files.ts';

export const getStaticPaths = (async () =>
  (await getGraph()).all('indicators').map(({ file, id }) => ({
    params: { indicator: file },
    props: { id },
  }))) satisfies GetStaticPaths;

/** One indicator’s figures as a spreadsheet. */
export async function GET({ props }: APIContext<{ id: string }>): Promise<Response> {
  const { data } = (await getGraph()).get('indicators', props.id);
  return new Response(csvOf([data]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
