import { summariseService, type ServiceSummary } from '#components/signposts/service-card.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { routesOf } from '#lib/reach.ts';
import { wordsOf } from '#lib/site.ts';
import { routeHref } from '#lib/telephone.ts';
import { isDue } from '#lib/trust.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Words } from '#schemas/site/words.ts';
import type { Outcome } from './match-outcomes.ts';
import type { Question } from './walk.ts';

/** One tap to a person, or to the website of those whom no tap reaches. */
export interface Way {
  type: ContactRoute['type'];
  label: string;
  href: string;
}

/** A service as a result shows it. */
export interface Person {
  summary: ServiceSummary;
  ways: Way[];
  /** Its check is overdue. */
  late: boolean;
}

/** An urgent contact: when to use it, and its call or text. */
export interface UrgentCall {
  service: string;
  when: string;
  label: string;
  href: string;
}

/** The words that the finder shows. */
export interface FinderWords extends Pick<Words, 'finder'> {
  /** The link to urgent help. */
  urgent: string;
  /** Said of links that leave the site. */
  leaves: string;
  /** Between the last two of several. */
  and: string;
}

/** All that the finder knows, as the browser gets it. Services and needs are by id. */
export interface FinderData {
  questions: Question[];
  outcomes: Outcome[];
  services: Record<string, Person>;
  needs: Record<string, { href: string; label: string }>;
  urgent: UrgentCall[];
  words: FinderWords;
}

/** The shape of the urgent contacts of another feature, as far as the finder needs it. */
interface UrgentLink {
  when: string;
  service: Entry<'services'>;
  route: { label: string };
  href: string;
}

const TAPS: ReadonlySet<ContactRoute['type']> = new Set(['phone', 'text', 'chat']);

/** The ways to a person; where there are none to tap, the mailbox, else the website. */
const waysTo = ({ data }: Entry<'services'>): Way[] => {
  const { shown } = routesOf(data);
  const taps = shown.filter(({ type }) => TAPS.has(type));
  const sorts = [
    taps,
    ...(['email', 'web'] as const).map((kind) => shown.filter(({ type }) => type === kind)),
  ];
  const usable = sorts.find(({ length }) => length > 0) ?? [];
  return usable.flatMap((route) => {
    const href = routeHref(route);
    return href === undefined ? [] : [{ type: route.type, label: route.label, href }];
  });
};

const finderWords = ({ finder, site }: Words): FinderWords => ({
  finder,
  urgent: site.urgent,
  leaves: site.new_site,
  and: site.and,
});

/** Everything the finder needs from the site’s content, on a day (`YYYY-MM-DD`). */
export function finderData(graph: Graph, urgent: readonly UrgentLink[], today: string): FinderData {
  const words = wordsOf(graph);
  const outcomes = graph.all('finder-outcomes').map(({ data }) => data);
  const services = [...new Set(outcomes.flatMap((one) => one.services))];
  const needs = [...new Set(outcomes.flatMap((one) => one.needs))];
  return {
    questions: graph.all('finder-questions').map(({ data }) => data),
    outcomes,
    services: Object.fromEntries(
      services.map((id) => {
        const entry = graph.get('services', id);
        const late = isDue(entry.data.provenance, today);
        const summary = summariseService(entry, words, today);
        return [id, { summary, ways: waysTo(entry), late }];
      }),
    ),
    needs: Object.fromEntries(
      needs.map((id) => {
        const { address, data } = graph.get('needs', id);
        return [id, { href: address, label: data.title }];
      }),
    ),
    urgent: urgent.map(({ when, service, route, href }) => ({
      service: service.id,
      when,
      label: route.label,
      href,
    })),
    words: finderWords(words),
  };
}
