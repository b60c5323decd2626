import type { Entry, Graph } from '#lib/graph.ts';
import { routesOf } from '#lib/reach.ts';
import { mayShowNumber } from '#lib/trust.ts';
import type { CollectionName, EntryData } from '#schemas/collections.ts';
import { isOpenField } from './collections.ts';
import type { Made } from './made.ts';

/** An entry as it is given away: its open fields as they are in `content/`, and its page’s address. */
export type OpenRecord = Readonly<Record<string, unknown>>;

type Service = EntryData<'services'>;

/** The ways to get in touch, without the numbers that the site hides. */
const openRoutes = ({ routes, provenance }: Service): OpenRecord[] =>
  routes.map((route) => {
    if (mayShowNumber(route, provenance)) return route;
    return Object.fromEntries(Object.entries(route).filter(([field]) => field !== 'number'));
  });

/** Whether an entry with dates is there on a day: nothing is given away before or after. */
const isOut = ({ data }: Entry<CollectionName>, today: string): boolean =>
  !('publish_on' in data) || (data.publish_on <= today && today < data.expire_on);

/** What a service adds to its fields: the numbers the site shows, for those who want no more. */
const numbersOf = (service: Service): string[] =>
  routesOf(service).shown.flatMap((route) => ('number' in route ? [route.number] : []));

const recordOf = (entry: Entry<CollectionName>, site: URL): OpenRecord => {
  const { collection, data, address } = entry;
  const routes = 'routes' in data ? { routes: openRoutes(data), numbers: numbersOf(data) } : {};
  const open = Object.entries({ ...data, ...routes }).filter(([field]) =>
    isOpenField(collection, field),
  );
  return {
    ...Object.fromEntries(open),
    ...(address === '' ? {} : { page: new URL(address, site).href }),
  };
};

/** The entries of a collection as data, on a day (`YYYY-MM-DD`); `site` is the site’s address. */
export const recordsOf = (
  graph: Graph,
  name: CollectionName,
  { today, site }: Made,
): OpenRecord[] =>
  graph
    .all(name)
    .filter((entry: Entry<CollectionName>) => isOut(entry, today))
    .map((entry) => recordOf(entry, site));
