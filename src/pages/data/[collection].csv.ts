import type { InferGetStaticPropsType } from 'astro';
import { getGraph } from '#graph.ts';
import { csvOf } from '#lib/open-data/files.ts';
import { made, openPaths } from './_paths.ts';

export const getStaticPaths = openPaths;

interface Context {
  props: InferGetStaticPropsType<typeof openPaths>;
}

export const GET = async ({ props: { name } }: Context): Promise<Response> =>
  new Response(csvOf(await getGraph(), name, made));
