import type { APIRoute } from 'astro';
import { gridRows } from '#features/schools/grid/grid-csv.ts';
import { getGraph, today } from '#graph.ts';
import { toCsv } from '#lib/csv.ts';
import { wordsOf } from '#lib/site.ts';

/** The grid of who can help as a file for spreadsheets. */
export const GET: APIRoute = async ({ site }) => {
  const graph = await getGraph();
  const rows = gridRows(graph, { words: wordsOf(graph), today, site });
  return new Response(toCsv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
