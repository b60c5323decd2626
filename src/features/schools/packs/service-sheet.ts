import { paperLine } from '#components/signposts/paper-line.ts';
import { codeOf } from '#lib/code.ts';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { thresholdFacts } from '../grid/threshold-facts.ts';

/** What a pack prints of a service, in the order printed. */
export const SERVICE_FACTS = [
  'reach',
  'ages',
  'threshold',
  'referral',
  'who',
  'age',
  'meanwhile',
  'checked',
] as const;

/** A service as a part of a pack, all of it words; `link` is the address of its page. */
export interface ServiceSheet extends Record<(typeof SERVICE_FACTS)[number], string> {
  code: string;
  title: string;
  lede: string;
  link: string;
}

/** A service as a part of a pack; `site` makes its address whole. */
export function serviceSheet(
  { id, address, data }: Entry<'services'>,
  words: Words,
  site?: URL,
): ServiceSheet {
  const reach = paperLine(data, words);
  return {
    code: codeOf(`services/${id}`),
    title: data.title,
    lede: data.lede,
    link: site === undefined ? address : new URL(address, site).href,
    reach: reach === undefined ? words.services.unknown : `${reach.label} ${reach.number}`,
    ...thresholdFacts(data, words),
  };
}
