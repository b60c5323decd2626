import type { Graph } from '#lib/graph.ts';
import type { ReviewPart } from './review.ts';

/** The principles in the order of the guidance, with the questions that the review asks. */
export const reviewParts = (graph: Graph): ReviewPart[] =>
  graph
    .all('principles')
    .toSorted((a, b) => a.data.position - b.data.position)
    .map(({ data: { id, title, lede, questions } }) => ({ id, title, lede, questions }));
