import { formatDay } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

/** What somebody who refers has to know of a service, in words; what nobody confirmed says so. */
export interface ThresholdFacts {
  ages: string;
  threshold: string;
  referral: string;
  who: string;
  age: string;
  meanwhile: string;
  checked: string;
}

/** The facts on threshold and referral of a service. */
export function thresholdFacts(
  { ages, contact, professionals, provenance, who_can_ask }: EntryData<'services'>,
  words: Words,
): ThresholdFacts {
  const { unknown } = words.services;
  return {
    ages: ages.note,
    threshold: professionals.threshold ?? unknown,
    referral: professionals.referral ?? unknown,
    who: who_can_ask.map((asker) => words.askers[asker]).join(', ') || unknown,
    age: contact.decide_age ?? unknown,
    meanwhile: professionals.meanwhile ?? words.grid.meanwhile_usual,
    checked: formatDay(provenance.checked_on),
  };
}
