import { toCsv } from '#lib/csv.ts';
import type { Graph } from '#lib/graph.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { OPEN_NAMES } from './collections.ts';
import { columnsOf, rowsOf } from './columns.ts';
import { termsOf, type Made } from './made.ts';
import { recordsOf } from './records.ts';

/** The collections that have something to give away on a day. */
export const filledNames = (graph: Graph, made: Made): CollectionName[] =>
  OPEN_NAMES.filter((name) => recordsOf(graph, name, made).length > 0);

/** A collection as a spreadsheet, with a heading row. */
export const csvOf = (graph: Graph, name: CollectionName, made: Made): string =>
  toCsv(rowsOf(columnsOf(name), recordsOf(graph, name, made)));

/** A collection as data, with what a reader must know of it. */
export const jsonOf = (graph: Graph, name: CollectionName, made: Made) => ({
  title: COLLECTIONS[name].label,
  terms: termsOf(made.site),
  made_on: made.today,
  columns: new URL(`/data/${name}/`, made.site).href,
  entries: recordsOf(graph, name, made),
});
