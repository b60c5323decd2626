import type { EntryData } from '#schemas/collections.ts';
import { URGENCIES } from '#schemas/parts/vocabulary.ts';

type Guide = EntryData<'guides'>;

/** How soon something has to be done. */
export type Urgency = keyof typeof URGENCIES;

/** The steps that have to be done equally soon. */
export interface StepGroup {
  urgency: Urgency;
  steps: Guide['steps'];
}

/** A guide’s steps by how soon they have to be done, the soonest first; their own order stays. */
export const stepsByUrgency = ({ steps }: Guide): StepGroup[] =>
  // A literal object has no keys but those of its type.
  (Object.keys(URGENCIES) as Urgency[])
    .map((urgency) => ({ urgency, steps: steps.filter((step) => step.urgency === urgency) }))
    .filter((group) => group.steps.length > 0);
