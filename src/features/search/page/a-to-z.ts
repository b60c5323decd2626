import { byLetter, type Letter } from '#components/links/alphabet.ts';
import type { Graph } from '#lib/graph.ts';

/** More services than this would be a wall: they have a list of their own. */
const MOST_SERVICES = 200;

/** Every need by its plain name and every service by its name, from A to Z; `more` leads to a longer list. */
export function everythingFromAToZ(graph: Graph, more: string): Letter[] {
  const needs = graph
    .all('needs')
    .map(({ address, data }) => ({ href: address, label: data.topic }));
  const services = graph.all('services');
  const shown =
    services.length > MOST_SERVICES
      ? [{ href: '/services/a-to-z/', label: more }]
      : services.map(({ address, data }) => ({ href: address, label: data.title }));
  return byLetter([...needs, ...shown]);
}
