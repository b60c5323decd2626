import type { APIRoute } from 'astro';
import { getGraph } from '#graph.ts';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { captionsVtt } from '#lib/storyboard/tracks.ts';

export const GET: APIRoute = async () =>
  new Response(captionsVtt(filmOf(await getGraph()).timeline), {
    headers: { 'content-type': 'text/vtt' },
  });
