import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Entry, Graph } from '#lib/graph.ts';
import { servicesNamed } from '#lib/services-named.ts';

/** What a resource leads to: its needs in the toolkit, the services it refers to or names, its principles. */
export function resourceLinks(graph: Graph, { data }: Entry<'resources'>, body: string) {
  const text = [body, data.safety, data.evidence, ...data.you_need].join('\n');
  const services = new Set([
    ...data.services.map((id) => graph.get('services', id)),
    ...servicesNamed(text, graph.all('services')),
  ]);
  const titles = (ids: readonly string[]) =>
    ids.map((id) => graph.get('principles', id).data.title);
  return {
    needs: data.needs
      .map((id) => graph.get('needs', id))
      .map((need): Pebble => ({
        href: `/schools/resources/need/${need.file}/`,
        label: need.data.topic,
      })),
    services: [...services].map(({ address, data: { title } }): Pebble => ({
      href: address,
      label: title,
    })),
    principles: {
      key: titles(data.principles_key),
      supporting: titles(data.principles_supporting),
    },
  };
}
