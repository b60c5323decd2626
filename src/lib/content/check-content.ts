import { addressOf } from './addresses.ts';
import { checkBody } from './body/check-body.ts';
import type { Site } from './body/targets.ts';
import { loadFile, type LoadedFile } from './load-file.ts';
import { isHidden } from './place.ts';
import { byPlace, type Problem } from './problem.ts';
import type { Entry, Rule } from './rules/entry.ts';
import { easyScenesAreThere, filmFilesAreThere, scenesCanBeRead } from './rules/film.ts';
import { onlyKnownAnswers, questionsFollow } from './rules/finder.ts';
import { noDanglingReferences, noSharedIds } from './rules/ids.ts';
import { nothingDraftWhenLive } from './rules/live.ts';
import { noSharedPhrases, onlyOwnWordsWin } from './rules/phrases.ts';
import { noTakenNames, plansFollow, themesHaveOnePlan } from './rules/plan.ts';
import { prioritiesReachHelp } from './rules/reach.ts';
import { shortcutsLeadSomewhere } from './rules/shortcuts.ts';
import { oneOfEach } from './rules/singletons.ts';

/** The rules that look at all entries together. */
const RULES: readonly Rule[] = [
  oneOfEach,
  noSharedIds,
  noDanglingReferences,
  noSharedPhrases,
  onlyOwnWordsWin,
  onlyKnownAnswers,
  questionsFollow,
  nothingDraftWhenLive,
  prioritiesReachHelp,
  scenesCanBeRead,
  easyScenesAreThere,
  themesHaveOnePlan,
  plansFollow,
  noTakenNames,
];

/** The addresses of the entries' own pages. */
function addressesOf(entries: readonly Entry[]): string[] {
  const themes = new Map(
    entries.filter((entry) => entry.collection === 'themes').map(({ id, name }) => [id, name]),
  );
  return entries.flatMap(({ collection, name, theme }) => {
    const address = addressOf(collection, name, themes.get(theme));
    return address === undefined ? [] : [address];
  });
}

/** The site with the addresses of its entries’ own pages. */
export function withPages(loaded: readonly LoadedFile[], site: Site): Site {
  const entries = loaded.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  return { ...site, addresses: new Set([...site.addresses, ...addressesOf(entries)]) };
}

/** What the rules that look at all entries together say; `site` is what there is beside them. */
export const checkTogether = (loaded: readonly LoadedFile[], site: Site): Problem[] => {
  const entries = loaded.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const { publicFiles, addresses } = withPages(loaded, site);
  return [
    ...[...RULES, filmFilesAreThere(publicFiles)].flatMap((rule) => rule(entries)),
    ...shortcutsLeadSomewhere(entries, addresses),
  ];
};

/** Everything that is wrong with files that have been read, each on its own and all together. */
export function checkLoaded(loaded: readonly LoadedFile[], site: Site): Problem[] {
  const whole = withPages(loaded, site);
  const alone = loaded.flatMap(({ file, entry, problems }) => {
    const body = entry ? checkBody(entry.read.body, entry.read.bodyLine, whole) : [];
    return [...problems, ...body].map((problem) => ({ file, ...problem }));
  });
  return [...alone, ...checkTogether(loaded, site)].sort(byPlace);
}

/**
 * Everything that is wrong with the content, each with file, line and remedy. `files` holds the
 * files under `content/` by path from the repository's root; `site` the files in `public/` and
 * the addresses of the pages that are not made from content.
 */
export function checkContent(files: ReadonlyMap<string, Uint8Array>, site: Site): Problem[] {
  const visible = [...files].filter(([file]) => !isHidden(file));
  const ordered = visible.sort(([a], [b]) => (a < b ? -1 : 1));
  return checkLoaded(
    ordered.map(([file, bytes]) => loadFile(file, bytes)),
    site,
  );
}
