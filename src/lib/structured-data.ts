import type { Entry } from './graph.ts';
import { routesOf } from './reach.ts';
import { routeHref } from './telephone.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import { AREAS } from '#schemas/parts/vocabulary.ts';

/** What a page says of itself to search engines, in the words of schema.org (JSON-LD 1.1). */
export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** A number is told with its country, since search engines are everywhere. Short ones have none. */
const international = (number: string): string => {
  const figures = number.replaceAll(' ', '');
  return figures.startsWith('0') ? `+44${figures.slice(1)}` : figures;
};

const channelOf = (route: ContactRoute): StructuredData[] => {
  const href = routeHref(route);
  if (route.type === 'phone')
    return [{ servicePhone: { '@type': 'ContactPoint', telephone: international(route.number) } }];
  return href?.startsWith('https:') === true ? [{ serviceUrl: href }] : [];
};

/** Each way in once, also where two buttons lead to one address. */
const channelsOf = (service: EntryData<'services'>): StructuredData[] => {
  const channels = routesOf(service).shown.flatMap(channelOf);
  const known = new Map(channels.map((channel) => [JSON.stringify(channel), channel]));
  return [...known.values()].map((channel) => ({ '@type': 'ServiceChannel', ...channel }));
};

/** A service, with the numbers and addresses that its page shows; `address` is that page’s whole address. */
export function serviceData({ data }: Entry<'services'>, address: URL): StructuredData {
  const { from, to } = data.ages;
  return {
    '@context': CONTEXT,
    '@type': 'Service',
    name: data.title,
    description: data.lede,
    url: address.href,
    provider: { '@type': 'Organization', name: data.run_by ?? data.title, url: data.site },
    areaServed: data.areas.map((area) => AREAS[area]),
    ...(from === undefined && to === undefined
      ? {}
      : { audience: { '@type': 'PeopleAudience', suggestedMinAge: from, suggestedMaxAge: to } }),
    availableChannel: channelsOf(data),
  };
}

/** The site itself; `home` is its first address. */
export const siteData = (
  { name, place, description }: EntryData<'settings'>,
  home: URL,
): StructuredData => ({
  '@context': CONTEXT,
  '@type': 'Organization',
  name: `${name} ${place}`,
  description,
  url: home.href,
  areaServed: place,
});

/** A clock time in the United Kingdom as ISO 8601 without an offset: schema.org then means local time. */
const localTime = (day: string, time: string): string => `${day}T${time}:00`;

/** Events of something that is on: one for each session to come; none for what has no dates and places. */
export function eventData(
  { data }: Entry<'campaigns'>,
  address: URL,
  today: string,
): StructuredData | undefined {
  const events = data.sessions
    .filter(({ on }) => on >= today)
    .map(({ on, starts, ends, place }) => ({
      '@type': 'Event',
      name: data.title,
      description: data.lede,
      url: address.href,
      startDate: localTime(on, starts),
      ...(ends === undefined ? {} : { endDate: localTime(on, ends) }),
      ...(isOnline(place)
        ? { location: { '@type': 'VirtualLocation', url: data.book ?? address.href } }
        : { location: { '@type': 'Place', name: place, address: place } }),
    }));
  return events.length === 0 ? undefined : { '@context': CONTEXT, '@graph': events };
}

const isOnline = (place: string): boolean => /^online\b/i.test(place);
