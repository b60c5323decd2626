import type { Entry, Graph } from '#lib/graph.ts';
import { anyHourRoutes } from '#lib/reach.ts';
import { settingsOf } from '#lib/site.ts';
import { routeHref } from '#lib/telephone.ts';
import { fill } from '#lib/text.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Words } from '#schemas/site/words.ts';

/** One way to get help at once: when to use it, and the call or text it takes. */
export interface UrgentLink {
  when: string;
  service: Entry<'services'>;
  route: Extract<ContactRoute, { type: 'phone' | 'text' }>;
  href: string;
}

const isCallOrText = (route: ContactRoute): route is UrgentLink['route'] =>
  route.type === 'phone' || route.type === 'text';

/** What to do after the number: choose an option, or send a word. */
export const afterNumber = ({ route }: UrgentLink, words: Words): string | undefined => {
  if (route.type === 'text')
    return route.keyword && fill(words.services.keyword, { keyword: route.keyword });
  return route.option && `${words.urgent.option} ${route.option}`;
};

/** The urgent contacts in the order of the settings. @throws if one has no call or text at any hour. */
export const urgentLinks = (graph: Graph): UrgentLink[] =>
  settingsOf(graph).urgent.map(({ when, service: id }) => {
    const service = graph.get('services', id);
    const route = anyHourRoutes(service.data).find(isCallOrText);
    const href = route === undefined ? undefined : routeHref(route);
    if (route === undefined || href === undefined) {
      throw new Error(`“${id}” is an urgent contact, but has no call or text that is always open.`);
    }
    return { when, service, route, href };
  });

/** The number, and the option to choose or the word to send, as somebody reads it from paper. */
export const numberOnPaper = ({ route }: UrgentLink): string =>
  [route.number, route.type === 'phone' ? route.option : route.keyword]
    .filter((one) => one !== undefined)
    .join(', ');
