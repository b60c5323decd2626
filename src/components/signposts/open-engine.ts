import type { Calendar } from '#lib/open-day.ts';
import { openStateOf, type OpenState } from '#lib/open-now.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import { stateText, type OpenWords } from './open-text.ts';

/** What OpenNowData.astro puts into the page, once for all elements. */
export interface OpenNowData {
  words: OpenWords;
  calendar: Calendar;
}

/** Whether somebody is there at an instant by weekly hours, with the words for it. */
export function tellState(
  hours: readonly OpeningHours[],
  now: Date,
  { words, calendar }: OpenNowData,
): { kind: OpenState['kind']; text: string } {
  const state = openStateOf(hours, now, calendar);
  return { kind: state.kind, text: stateText(state, now, words) };
}
