import { EMPTY, type Review } from './review.ts';
import { readFile, writeFile } from './review-file.ts';

/** What the device keeps: the review as it is now, and what it can be compared with. */
export interface Kept {
  now: Review;
  /** An earlier review, of another term; none where there has been none. */
  before?: Review | undefined;
  /** This one as it was last saved to a file, or opened from one. */
  saved?: Review | undefined;
}

/** A device that keeps nothing. */
export const NOTHING: Kept = { now: EMPTY };

/** What is kept, as text for a store. */
export const writeKept = ({ now, before, saved }: Kept): string =>
  JSON.stringify([now, before, saved].map((one) => (one === undefined ? '' : writeFile(one))));

/**
 * What the review of now is compared with: the earlier one, else itself as it was saved, once an answer
 * has changed since.
 */
export function comparedWith({ now, before, saved }: Kept): Review | undefined {
  if (before !== undefined || saved === undefined) return before;
  return JSON.stringify(saved.answers) === JSON.stringify(now.answers) ? undefined : saved;
}

const textsIn = (text: string): string[] => {
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

/** Reads what {@link writeKept} wrote; what cannot be read is as if it had not been kept. Never throws. */
export function readKept(text: string | null): Kept {
  const [now, before, saved] = textsIn(text ?? '').map((one) => {
    const read = readFile(one);
    return 'review' in read ? read.review : undefined;
  });
  return {
    now: now ?? EMPTY,
    ...(before === undefined ? {} : { before }),
    ...(saved === undefined ? {} : { saved }),
  };
}
