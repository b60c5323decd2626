import type { APIContext, GetStaticPaths } from 'astro';
import { serviceSheet, type ServiceSheet } from '#features/schools/packs/service-sheet.ts';
import { getGraph, today } from '#graph.ts';
import { servicePages } from '#lib/service-order.ts';
import { wordsOf } from '#lib/site.ts';

interface Props {
  sheets: readonly ServiceSheet[];
}

/**
 * What a pack prints of each service, in files for as many as stand on one page of the list: fetching
 * one does not tell which of them is chosen.
 */
export const getStaticPaths = (async () => {
  const graph = await getGraph();
  const words = wordsOf(graph);
  return servicePages(graph, today).map(({ number, items }) => ({
    params: { page: String(number) },
    props: { sheets: items.map((entry) => serviceSheet(entry, words)) },
  }));
}) satisfies GetStaticPaths;

export const GET = ({ props }: APIContext<Props>): Response => Response.json(props.sheets);
