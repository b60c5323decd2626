import { checkedEntries, problemAt, referencesIn, type Entry, type Rule } from './entry.ts';

const KINDS = ['services', 'indicators', 'resources'] as const;

const NAMES: Readonly<Record<(typeof KINDS)[number], string>> = {
  services: 'service',
  indicators: 'indicator',
  resources: 'school resource',
};

/** Which collections lead to which priority: as `indicators safe-at-home`. */
function linksToPriorities(entries: readonly Entry[]): ReadonlySet<string> {
  const links = entries.flatMap((entry) =>
    referencesIn(entry)
      .filter((reference) => reference.collection === 'priorities')
      .map(({ id }) => `${entry.collection} ${id}`),
  );
  return new Set(links);
}

/** Kinds with a file that cannot be read, which may be the one that leads to a priority. */
const unsureKinds = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ read }) => read.data === undefined).map((entry) => entry.collection));

/** Every priority reaches a service, an indicator and a school resource, or says why not. */
export const prioritiesReachHelp: Rule = (entries) => {
  const links = linksToPriorities(entries);
  const unsure = unsureKinds(entries);
  const kinds = KINDS.filter((kind) => !unsure.has(kind));
  return checkedEntries(entries, 'priorities').flatMap(({ entry, data }) => {
    const own = new Set(referencesIn(entry).map(({ collection }) => collection));
    return kinds
      .filter(
        (kind) =>
          !own.has(kind) && !links.has(`${kind} ${data.id}`) && data.missing[kind] === undefined,
      )
      .map((kind) => {
        const message = `this priority leads to no ${NAMES[kind]}: link one, or say here why there is none`;
        return problemAt(entry, ['missing', kind], message);
      });
  });
};
