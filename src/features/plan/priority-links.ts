import type { Pebble } from '#components/links/Pebbles.tsx';
import type { ServiceSummary } from '#components/signposts/service-card.ts';
import type { Entry } from '#lib/graph.ts';
import type { EntryData } from '#schemas/collections.ts';

/** Everything of the site that has to do with a priority. */
export interface PriorityLinks {
  numbers: readonly Entry<'indicators'>[];
  answers: readonly EntryData<'you-said-we-did'>[];
  services: readonly ServiceSummary[];
  resources: readonly Entry<'resources'>[];
  /** What is on now. */
  notices: readonly Entry<'campaigns'>[];
  needs: readonly Pebble[];
}

/** Why a priority reaches nothing of a kind, for the kinds of which it still reaches nothing. */
export function missingOf(
  { missing }: EntryData<'priorities'>,
  links: Pick<PriorityLinks, 'services' | 'numbers' | 'resources'>,
): string[] {
  return [
    links.services.length === 0 ? missing.services : undefined,
    links.numbers.length === 0 ? missing.indicators : undefined,
    links.resources.length === 0 ? missing.resources : undefined,
  ].filter((why) => why !== undefined);
}
