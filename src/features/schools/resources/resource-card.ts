import type { Entry } from '#lib/graph.ts';
import { fill } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

/** What a card says of a resource: where it leads, what it is, and short facts. */
export interface ResourceSummary {
  href: string;
  title: string;
  meta: string[];
}

/** The phases of a resource in short: `KS3, KS4`. */
export const phasesOf = ({ phases }: EntryData<'resources'>, words: Words): string =>
  phases.map((phase) => words.phases_short[phase]).join(', ');

/** A resource as a card shows it: its kind, how long it takes, and for which phases. */
export function summariseResource(
  { address, data }: Entry<'resources'>,
  words: Words,
): ResourceSummary {
  const minutes =
    data.minutes === undefined ? [] : [fill(words.schools.minutes, { count: data.minutes })];
  return {
    href: address,
    title: data.title,
    meta: [[words.resource_types[data.type], ...minutes].join(', '), phasesOf(data, words)].filter(
      (fact) => fact !== '',
    ),
  };
}
