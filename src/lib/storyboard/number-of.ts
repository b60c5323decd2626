import type { EntryData } from '#schemas/collections.ts';
import { routesOf } from '#lib/reach.ts';

/** What {number} stands for: the first number of a service that may be printed, else its name. */
export function numberOf(service: EntryData<'services'>): string {
  const numbers = routesOf(service).shown.flatMap((route) =>
    'number' in route ? [route.number] : [],
  );
  return numbers[0] ?? service.title;
}
