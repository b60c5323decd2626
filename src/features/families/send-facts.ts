import type { Entry, Graph } from '#lib/graph.ts';
import { MOST } from '#lib/paging.ts';

/** The need that stands for special educational needs and disabilities. */
const SEND = 'send';

/** What the graph knows of SEND: the needs close to it, who helps in Sefton, and who runs the plans. */
export interface SendFacts {
  needs: readonly Entry<'needs'>[];
  /** So many as a table holds. */
  services: readonly Entry<'services'>[];
  /** The need with all who help, where the table does not hold them. */
  all?: Entry<'needs'>;
  /** The service whose editor wrote down the steps to a plan. */
  team?: Entry<'services'>;
}

/** What families look for under SEND; `undefined` where the site has no such need. */
export function sendFacts(graph: Graph): SendFacts | undefined {
  const need = graph.all('needs').find(({ id }) => id === SEND);
  if (need === undefined) return undefined;
  const services = graph.linked(need, 'services').filter(({ data }) => data.kind === 'local');
  const team = services.find(({ data }) => data.contact.steps.length > 0);
  return {
    needs: [need, ...need.data.related.map((id) => graph.get('needs', id))],
    services: services.slice(0, MOST.longRows),
    ...(services.length > MOST.longRows ? { all: need } : {}),
    ...(team === undefined ? {} : { team }),
  };
}
