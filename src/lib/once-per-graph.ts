import type { Graph } from './graph.ts';

/** The same answer for the same graph, worked out once: for what every page asks. */
export function oncePerGraph<Answer>(work: (graph: Graph) => Answer): (graph: Graph) => Answer {
  const known = new WeakMap<Graph, { answer: Answer }>();
  return (graph) => {
    const found = known.get(graph) ?? { answer: work(graph) };
    known.set(graph, found);
    return found.answer;
  };
}
