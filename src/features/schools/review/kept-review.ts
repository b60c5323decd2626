import { EMPTY, type Review } from './review.ts';
import { readFile, writeFile } from './review-file.ts';

/** What the device keeps: the review as it is now, and one to compare it with. */
export interface Kept {
  now: Review;
  /** An earlier review; none where there has been none. */
  before?: Review | undefined;
}

/** A device that keeps nothing. */
export const NOTHING: Kept = { now: EMPTY };

/** What is kept, as text for a store. */
export const writeKept = ({ now, before }: Kept): string =>
  JSON.stringify([writeFile(now), ...(before === undefined ? [] : [writeFile(before)])]);

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
  const [now, before] = textsIn(text ?? '').map((one) => {
    const read = readFile(one);
    return 'review' in read ? read.review : undefined;
  });
  return { now: now ?? EMPTY, ...(before === undefined ? {} : { before }) };
}
