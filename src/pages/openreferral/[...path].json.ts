import type { APIRoute } from 'astro';
import { getGraph } from '#graph.ts';
import { feedFiles } from '#lib/open-referral/feed.ts';

export const getStaticPaths = async () =>
  [...feedFiles(await getGraph(), new URL(import.meta.env.SITE))].map(([path, body]) => ({
    params: { path },
    props: { body },
  }));

export const GET: APIRoute = ({ props }) => Response.json(props['body']);
