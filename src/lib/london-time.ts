/** A moment as a clock on a wall in Sefton shows it. */
export interface LondonTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Minutes from midnight as the clock reads, 0 to 1439. */
  minutes: number;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What clocks in Europe/London show at an instant, wherever the device thinks it is. */
export function londonTime(now: Date): LondonTime {
  const parts = Object.fromEntries(
    CLOCK.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minutes: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}

/** The day (`YYYY-MM-DD`) that is `days` after another; negative counts back. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The place of a day (`YYYY-MM-DD`) in its week: 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: string): number =>
  (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
