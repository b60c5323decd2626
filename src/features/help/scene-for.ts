import type { CastName } from '#components/illustration/people/cast.ts';
import type { EntryData } from '#schemas/collections.ts';

/** Young people of every kind, in the order they take turns on the pages of needs. */
const TURNS: readonly CastName[] = [
  'zara', 'kofi', 'erin', 'harjit', 'mei', 'sami', 'amina', 'josh', 'leah', 'finn', 'priya', 'tom', 'nia',
];

type Place = Exclude<EntryData<'needs'>['place'], 'none'>;

/** How many people each place shows. */
const PEOPLE: Readonly<Record<Place, number>> = { beach: 3, night: 1, dunes: 3, pines: 3, pier: 3, rain: 1 };

/**
 * Who stands in the picture of the nth page at a place: the whole cast takes turns, so that nobody
 * becomes the face of one topic.
 */
export const castFor = (place: Place, nth: number): CastName[] =>
  Array.from({ length: PEOPLE[place] }, (_, i) => TURNS[(nth * 3 + i * 5) % TURNS.length]).filter(
    (name) => name !== undefined,
  );
