import { codeOf } from '#lib/code.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { packFragment } from './pack-link.ts';

/** What a pack holds: its resources and its services, in the order printed. */
export const partsOf = (graph: Graph, { data }: Entry<'packs'>) => ({
  resources: data.resources.map((id) => graph.get('resources', id)),
  services: data.services.map((id) => graph.get('services', id)),
});

/** The code of something that a pack can hold: what stands for it in a link. */
export const packCode = ({ collection, id }: Entry<'resources' | 'services'>): string =>
  codeOf(`${collection}/${id}`);

/** The page for making packs, with a ready-made one already chosen. */
export function changeLink(graph: Graph, pack: Entry<'packs'>): string {
  const { resources, services } = partsOf(graph, pack);
  return `/schools/packs/${packFragment('choose', [...resources, ...services].map(packCode))}`;
}
