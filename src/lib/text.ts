/** Puts values into words that have places for them: `fill('Checked on {date}', { date })`. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day (`YYYY-MM-DD`) as British readers write it: `22 November 2026`. */
export const formatDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

/** The text with a capital at its start and no others: for words that come from a list. */
export const asSentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

/** Values joined as in a sentence: `a, b and c`; `and` is given, since words are content. */
export const joinWords = (values: readonly string[], and: string): string =>
  values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} ${and} ${values.at(-1)}`;
