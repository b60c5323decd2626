import { isDue } from '#lib/trust.ts';
import { fill, formatDay } from '#lib/text.ts';

interface Stamp {
  checked_on: string;
  checked_by: string;
  review_by: string;
}

/** A role in the middle of a sentence; abbreviations such as “NHS” keep their capitals. */
const midSentence = (role: string): string =>
  role.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** Who looked and when, and when somebody looks again or should have; `templates` are content. */
export function checkedText(
  { checked_on, checked_by, review_by }: Stamp,
  today: string,
  templates: { on: string; next: string; due: string },
): { on: string; next: string } {
  const next = isDue({ review_by }, today) ? templates.due : templates.next;
  return {
    on: fill(templates.on, { date: formatDay(checked_on), who: midSentence(checked_by) }),
    next: fill(next, { date: formatDay(review_by) }),
  };
}
