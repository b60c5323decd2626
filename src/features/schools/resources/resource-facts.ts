import { fill } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { phasesOf } from './resource-card.ts';

/** A resource’s kind, length and phases in one line: `Lesson. 40 minutes. KS3, KS4.` */
export function paperFacts(data: EntryData<'resources'>, words: Words): string {
  const facts = [
    words.resource_types[data.type],
    data.minutes === undefined ? '' : fill(words.schools.minutes, { count: data.minutes }),
    phasesOf(data, words),
  ];
  return facts
    .filter((fact) => fact !== '')
    .map((fact) => `${fact}.`)
    .join(' ');
}
