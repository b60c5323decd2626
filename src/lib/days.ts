const DAY_IN_MS = 86_400_000;

/** The day some days after another; both `YYYY-MM-DD`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_IN_MS).toISOString().slice(0, 10);
