import type { Entry, Graph } from '#lib/graph.ts';
import { isHuman, routesOf } from '#lib/reach.ts';
import type { FullService, ListedService } from '#schemas/open-data/hsds-uk.ts';
import { COSTS, type ContactRoute } from '#schemas/parts/contact-route.ts';
import { AREAS } from '#schemas/parts/vocabulary.ts';
import { uuidOf } from './ids.ts';
import { schedulesOf } from './schedules.ts';
import { termsOf } from './taxonomies.ts';

type Service = Entry<'services'>;
type Known<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Leaves out what is not known: the standard wants no field rather than an empty one. */
const known = <T extends object>(fields: T): Partial<Known<T>> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  ) as Partial<Known<T>>;

/** The id of a service in the feed. */
export const serviceId = ({ id }: Pick<Service, 'id'>): string => uuidOf('service', id);

/** Who runs a service; one that names nobody stands for itself. */
const runnerOf = ({ data }: Service): string => data.run_by ?? data.title;

function organizationOf(graph: Graph, service: Service): ListedService['organization'] {
  const name = runnerOf(service);
  const runs = graph.all('services').filter((one) => runnerOf(one) === name);
  return {
    id: uuidOf('organization', name),
    name,
    description: `Runs ${runs.map(({ data }) => data.title).join(', ')}.`,
  };
}

/** A service for the list of all services. */
export function listedServiceOf(graph: Graph, service: Service): ListedService {
  const { data } = service;
  const organization = organizationOf(graph, service);
  return {
    id: serviceId(service),
    organization_id: organization.id,
    name: data.title,
    ...known({
      alternate_name: data.known_as.join(', '),
      description: data.lede,
      url: data.site,
      email: data.routes.find((route) => route.type === 'email')?.address,
      minimum_age: data.ages.from,
      maximum_age: data.ages.to,
    }),
    status: 'active',
    assured_date: data.provenance.checked_on,
    last_modified: `${data.provenance.checked_on}T00:00:00Z`,
    organization,
  };
}

const phonesOf = (service: Service) =>
  routesOf(service.data).shown.flatMap((route) =>
    route.type === 'phone' || route.type === 'text'
      ? [
          {
            id: uuidOf('phone', service.id, route.type, route.number),
            number: route.number,
            description: [route.label, route.type === 'phone' ? route.option : route.keyword]
              .filter((part) => part !== undefined)
              .join(', '),
            type: route.type === 'phone' ? ('voice' as const) : ('text' as const),
          },
        ]
      : [],
  );

const amountOf = (cost: ContactRoute['cost']) =>
  cost.startsWith('free') ? ({ currency: 'GBP', amount: 0 } as const) : {};

/** What getting in touch costs, each kind of cost once; a cost that nobody has confirmed is left out. */
const costsOf = ({ id, data }: Service) =>
  [...new Set(data.routes.map(({ cost }) => cost))]
    .filter((cost) => cost !== 'unknown')
    .map((cost) => ({ id: uuidOf('cost', id, cost), option: COSTS[cost], ...amountOf(cost) }));

/** A service whole. Numbers that the site hides are left out here too. */
export function fullServiceOf(graph: Graph, service: Service): FullService {
  const { id, data } = service;
  const own = serviceId(service);
  const shown = routesOf(data).shown;
  return {
    ...listedServiceOf(graph, service),
    ...known({
      application_process: data.professionals.referral,
      eligibility_description: [data.ages.note, data.professionals.threshold]
        .filter((part) => part !== undefined)
        .join('. '),
      fees_description: data.contact.cost,
      phones: phonesOf(service),
      // A page that can be read at any hour is not a service that is open at any hour.
      schedules: data.routes.flatMap((route, place) =>
        shown.includes(route) && isHuman(route) ? schedulesOf(route, service, place) : [],
      ),
      service_areas: data.areas.map((area) => ({
        id: uuidOf('area', id, area),
        name: AREAS[area],
      })),
      cost_options: costsOf(service),
      attributes: termsOf(graph, service).map((term) => ({
        id: uuidOf('attribute', id, term.id),
        link_id: own,
        link_entity: 'service' as const,
        taxonomy_term: term,
      })),
    }),
  };
}
