/** An entry that goes up on a day and comes down on another, `YYYY-MM-DD`. */
export interface Dated {
  publish_on: string;
  expire_on: string;
}

/** Whether an entry has gone up by a day, whether or not it has come down since. */
export const hasGoneUp = ({ publish_on }: Dated, today: string): boolean => publish_on <= today;

/** Whether the day on which an entry comes down has come. */
export const isOver = ({ expire_on }: Dated, today: string): boolean => expire_on <= today;

/** Whether readers see an entry on a day: from the day it goes up until the day before it comes down. */
export const isLive = (entry: Dated, today: string): boolean =>
  hasGoneUp(entry, today) && !isOver(entry, today);
