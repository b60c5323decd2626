import { YOUNG_NAMES, type CastName } from '#components/illustration/people/cast.ts';
import type { EntryData } from '#schemas/collections.ts';

type Place = Exclude<EntryData<'needs'>['place'], 'none'>;

/** How many people each place shows. */
const PEOPLE: Readonly<Record<Place, number>> = {
  beach: 3,
  night: 1,
  dunes: 3,
  pines: 3,
  pier: 3,
  rain: 1,
};

/**
 * Who stands in the picture of the nth page, at its place: the whole cast takes turns, so that nobody
 * becomes the face of one topic.
 */
export const castFor = (place: Place, nth: number): CastName[] =>
  Array.from(
    { length: PEOPLE[place] },
    (_, i) => YOUNG_NAMES[(nth * 3 + i * 5) % YOUNG_NAMES.length],
  ).filter((name) => name !== undefined);
