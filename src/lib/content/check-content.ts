import { COLLECTIONS } from '#schemas/collections.ts';
import { addressOf } from './addresses.ts';
import { checkBody } from './body/check-body.ts';
import type { Site } from './body/targets.ts';
import { checkFields } from './explain/check-fields.ts';
import { valueAt } from './fields/field-at.ts';
import { isHidden, placeOf, type Place } from './place.ts';
import { byPlace, type Finding, type Problem } from './problem.ts';
import { readEntry } from './read/read-entry.ts';
import type { Entry, Rule } from './rules/entry.ts';
import { onlyKnownAnswers } from './rules/finder.ts';
import { noDanglingReferences, noSharedIds } from './rules/ids.ts';
import { nothingDraftWhenLive } from './rules/live.ts';
import { noSharedPhrases } from './rules/phrases.ts';
import { prioritiesReachHelp } from './rules/reach.ts';
import { oneOfEach } from './rules/singletons.ts';

/** The rules that look at all entries together. */
const RULES: readonly Rule[] = [
  oneOfEach,
  noSharedIds,
  noDanglingReferences,
  noSharedPhrases,
  onlyKnownAnswers,
  nothingDraftWhenLive,
  prioritiesReachHelp,
];

/** An entry, and what is wrong with it by itself; no entry, if the file belongs nowhere. */
interface Loaded {
  readonly file: string;
  readonly entry: Entry | undefined;
  readonly problems: readonly Finding[];
}

/**
 * A value that others depend on. Where a file cannot be read, a line that looks like it will do,
 * so that one mistake is not told again in every file that leads here.
 */
function textIn(data: unknown, bytes: Uint8Array, field: string): string | undefined {
  const value = valueAt(data, [field]);
  if (typeof value === 'string') return value;
  const line = new RegExp(`^${field}: *["']?([a-z0-9-]+)`, 'm');
  return data === undefined ? line.exec(new TextDecoder().decode(bytes))?.[1] : undefined;
}

function loadAt(place: Place, file: string, bytes: Uint8Array): Loaded {
  const { collection, name, problems } = place;
  const { schema, format } = COLLECTIONS[collection];
  const read = readEntry(bytes, format);
  const checked =
    read.problems.length === 0
      ? checkFields(schema, read.data, read.lineOf)
      : { value: undefined, problems: [] };
  const id = textIn(read.data, bytes, 'id');
  const theme = textIn(read.data, bytes, 'theme');
  return {
    file,
    entry: { collection, file, name, id, theme, read, data: checked.value },
    problems: [...problems, ...read.problems, ...checked.problems],
  };
}

function load(file: string, bytes: Uint8Array): Loaded {
  const place = placeOf(file);
  return 'message' in place
    ? { file, entry: undefined, problems: [place] }
    : loadAt(place, file, bytes);
}

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

/**
 * Everything that is wrong with the content, each with file, line and remedy. `files` holds the
 * files under `content/` by path from the repository's root; `site` the files in `public/` and
 * the addresses of the pages that are not made from content.
 */
export function checkContent(files: ReadonlyMap<string, Uint8Array>, site: Site): Problem[] {
  const visible = [...files].filter(([file]) => !isHidden(file));
  const loaded = visible
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => load(file, bytes));
  const entries = loaded.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const addresses = new Set([...site.addresses, ...addressesOf(entries)]);
  const whole = { publicFiles: site.publicFiles, addresses };
  const alone = loaded.flatMap(({ file, entry, problems }) => {
    const body = entry ? checkBody(entry.read.body, entry.read.bodyLine, whole) : [];
    return [...problems, ...body].map((problem) => ({ file, ...problem }));
  });
  return [...alone, ...RULES.flatMap((rule) => rule(entries))].sort(byPlace);
}
