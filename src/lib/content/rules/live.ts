import { isGroup } from '../fields/field-at.ts';
import { checkedEntries, problemAt, type Entry, type Rule } from './entry.ts';

/** Values that a live site may not show, and what to do about each. */
const REFUSED = [
  {
    field: 'wording',
    value: 'draft',
    message: 'the site is live, so draft wording is refused: agree the words and choose “agreed”',
  },
  {
    field: 'figures',
    value: 'sample',
    message: 'the site is live, so sample figures are refused: put in the real ones, or remove it',
  },
] as const;

const problemsOf = (entry: Entry) =>
  REFUSED.filter(({ field, value }) => isGroup(entry.data) && entry.data[field] === value).map(
    ({ field, message }) => problemAt(entry, [field], message),
  );

/** A live site has no draft wording and no sample figures. */
export const nothingDraftWhenLive: Rule = (entries) =>
  checkedEntries(entries, 'settings').some(({ data }) => data.stage === 'live')
    ? entries.flatMap(problemsOf)
    : [];
