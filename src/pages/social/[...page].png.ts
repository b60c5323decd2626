import type { InferGetStaticPropsType } from 'astro';
import { cardPath, cardsOf } from '#features/social/card-of.ts';
import { drawCard } from '#features/social/draw-card.ts';
import { getGraph } from '#graph.ts';
import { settingsOf } from '#lib/site.ts';
import colours from '#styles/illustration.css?raw';

export const getStaticPaths = async () =>
  [...cardsOf(await getGraph())].map(([address, card]) => ({
    params: { page: cardPath(address).replace(/^\/social\/|\.png$/g, '') },
    props: { card },
  }));

interface Context {
  props: InferGetStaticPropsType<typeof getStaticPaths>;
}

export async function GET({ props: { card } }: Context): Promise<Response> {
  const { name, place } = settingsOf(await getGraph());
  const png = await drawCard(card, `${name} ${place}`, colours);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
