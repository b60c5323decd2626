import type { Entry } from '#lib/graph.ts';
import { anyHourRoutes, waysOf } from '#lib/reach.ts';
import { asSentence, fill, formatDay } from '#lib/text.ts';
import { freshnessOf } from '#lib/trust.ts';
import type { Words } from '#schemas/site/words.ts';
import { openFactsOf, type OpenFacts } from './open-facts.ts';
import { paperLine, type PaperLine } from './paper-line.ts';

/** What a card says of a service: where it leads, what it is, and short facts. */
export interface ServiceSummary {
  href: string;
  title: string;
  text: string;
  meta: string[];
  /** How to reach it, for paper; none where nothing may be shown. */
  paper?: PaperLine;
  /** Whether somebody is there now, and what to say if that is so at any hour. */
  openNow?: { facts: OpenFacts; always: string };
}

/**
 * A service as a card shows it on a day (`YYYY-MM-DD`): whether someone is there at any hour, its
 * ages and ways, and that its check is late. Long overdue, it no longer says when someone is there.
 */
export function summariseService(
  { address, data }: Entry<'services'>,
  words: Words,
  today: string,
): ServiceSummary {
  const ways = waysOf(data).map((way) => words.ways[way]);
  const facts = [data.ages.note, asSentence(ways.join(', '))].filter((fact) => fact !== '');
  const freshness = freshnessOf(data.provenance, today);
  const always =
    freshness !== 'stale' && anyHourRoutes(data).length > 0 ? [words.services.always] : [];
  const openFacts = freshness === 'stale' ? undefined : openFactsOf(data);
  const due = fill(words.checked.card_due, { date: formatDay(data.provenance.review_by) });
  const paper = paperLine(data, words);
  return {
    href: address,
    title: data.title,
    text: data.lede,
    meta: [...always, `${facts.join('. ')}.`, ...(freshness === 'fresh' ? [] : [due])],
    ...(paper === undefined ? {} : { paper }),
    ...(openFacts === undefined
      ? {}
      : { openNow: { facts: openFacts, always: words.services.always } }),
  };
}
