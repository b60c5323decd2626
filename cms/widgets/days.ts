const DAY_LENGTH = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day a number of days after another, both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(timeOf(day) + days * DAY_LENGTH).toISOString().slice(0, 10);

/** How many days lie between two days; not a number if one of them is no day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY_LENGTH);

/** Today in the United Kingdom, `YYYY-MM-DD`. */
export const todayInUk = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
