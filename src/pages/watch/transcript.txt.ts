import type { APIRoute } from 'astro';
import { getGraph } from '#graph.ts';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { transcriptText } from '#lib/storyboard/tracks.ts';

export const GET: APIRoute = async () => {
  const { entry, timeline } = filmOf(await getGraph());
  return new Response(transcriptText(entry.data.title, timeline), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
