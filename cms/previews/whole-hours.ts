import type { EntryData } from '#schemas/collections.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';

const TIME = /^\d\d:\d\d$/;

interface Stretch {
  readonly opens: string;
  readonly closes: string;
}

const isWhole = ({ opens, closes }: Stretch) => TIME.test(opens) && TIME.test(closes);

/** Hours of which a week can be drawn: what is half typed is not there yet. */
const wholeHours = (hours: OpeningHours): OpeningHours =>
  hours.type === 'weekly'
    ? {
        ...hours,
        weekly: hours.weekly
          .map((one) => ({ ...one, ranges: one.ranges.filter(isWhole) }))
          .filter(({ ranges }) => ranges.length > 0),
        exceptions: hours.exceptions.filter(({ ranges }) => ranges.every(isWhole)),
      }
    : hours;

/** A service whose hours can be shown while a time in them is still being typed. */
export const withWholeHours = (service: EntryData<'services'>): EntryData<'services'> => ({
  ...service,
  routes: service.routes.map((route) => ({ ...route, hours: wholeHours(route.hours) })),
});
