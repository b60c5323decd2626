export { loadGraph } from '../../scripts/lib/load-graph.ts';
