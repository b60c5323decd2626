import type { CollectionName } from '#schemas/collections.ts';
import { checkedEntries, problemAt, type Entry, type Rule } from './entry.ts';

/** A theme belongs to one plan only: a newer plan has themes of its own, and the old ones stay. */
export const themesHaveOnePlan: Rule = (entries) => {
  const owners = new Map<string, Entry>();
  return checkedEntries(entries, 'plan-versions').flatMap(({ entry, data }) =>
    data.themes.flatMap((theme, index) => {
      const owner = owners.get(theme);
      owners.set(theme, owner ?? entry);
      if (owner === undefined || owner === entry) return [];
      const message = `“${theme}” belongs to ${owner.file} already: give this plan a theme of its own, with another id`;
      return [problemAt(entry, ['themes', index], message)];
    }),
  );
};

/** Plans follow one another in time, and the one that the site shows is the last of them. */
export const plansFollow: Rule = (entries) => {
  const plans = checkedEntries(entries, 'plan-versions');
  const starts = new Map(plans.map(({ data }) => [data.id, data.starts_on]));
  const backwards = plans.flatMap(({ entry, data }) => {
    const next = starts.get(data.replaced_by ?? '');
    if (next === undefined || next > data.starts_on) return [];
    const message = 'the plan that replaces this one must start later than it: check both';
    return [problemAt(entry, ['replaced_by'], message)];
  });
  const replaced = new Map(plans.map(({ data }) => [data.id, data.replaced_by]));
  const shown = checkedEntries(entries, 'settings').flatMap(({ entry, data }) => {
    const next = replaced.get(data.plan);
    if (next === undefined) return [];
    return [problemAt(entry, ['plan'], `this plan was replaced by “${next}”: choose that one`)];
  });
  return [...backwards, ...shown];
};

/** Names that pages of the site already have, where a file’s name is the last part of its address. */
const TAKEN: Partial<Record<CollectionName, readonly string[]>> = {
  themes: ['easy', 'versions'],
  indicators: ['board', 'quarters'],
};

/** No entry’s page would stand where another page of the site stands. */
export const noTakenNames: Rule = (entries) =>
  entries
    .filter(({ collection, name }) => TAKEN[collection]?.includes(name) === true)
    .map(({ file, name }) => ({
      file,
      line: 1,
      message: `a page of the site is already called “${name}”: give this file another name`,
    }));
