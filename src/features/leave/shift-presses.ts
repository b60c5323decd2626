/** What counts about a key that went down. */
export interface KeyPress {
  key: string;
  /** Empty on touch keyboards, which send Shift for every capital letter. */
  code: string;
  repeat: boolean;
  /** The key goes into a field. */
  typing: boolean;
  /** When, in milliseconds. */
  at: number;
}

/** How many presses of Shift leave the page. */
export const PRESSES = 3;

/** Within what time, in milliseconds. */
export const WITHIN = 5000;

/** The times of the presses of Shift that count, after one more key. Any other key starts over. */
export function shiftPresses(times: readonly number[], press: KeyPress): readonly number[] {
  if (press.repeat || press.code === '') return times;
  if (press.typing || press.key !== 'Shift') return [];
  return [...times.filter((time) => press.at - time <= WITHIN), press.at];
}
