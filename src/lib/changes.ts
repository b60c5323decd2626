import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import type { Entry, Graph } from './graph.ts';

/** What the history of a file says of it: the last day it changed, and the day it came, if that is known. */
export interface FileHistory {
  changed: string;
  added?: string;
}

/** Files (paths from the project’s folder) and when they changed; `undefined` where nobody can say. */
export type History = ReadonlyMap<string, FileHistory> | undefined;

/** The form in which {@link readLog} expects a log: `git log --name-status` with these options. */
export const LOG_OPTIONS = ['--name-status', '--no-renames', '--format=%cs'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads what git prints with {@link LOG_OPTIONS}, newest first: a day, then the files of a commit. */
export function readLog(log: string): Map<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  let day = '';
  for (const line of log.split('\n')) {
    if (DAY.test(line)) day = line;
    const [, status, file] = /^([AMD])\t(.+)$/.exec(line) ?? [];
    if (status === undefined || file === undefined || status === 'D') continue;
    const known = files.get(file) ?? { changed: day };
    files.set(file, status === 'A' ? { ...known, added: day } : known);
  }
  return files;
}

/** The kinds of entry that schools are told about when they change. */
const TOLD = ['guides', 'resources', 'packs', 'services'] as const satisfies CollectionName[];

/** A change that readers are told of. */
export interface Change {
  entry: Entry<(typeof TOLD)[number]>;
  /** `YYYY-MM-DD` */
  day: string;
  /** `stated`: an editor says so in the entry; `new` and `edited` are read from the history. */
  kind: 'stated' | 'new' | 'edited';
  /** What changed, in an editor’s words. */
  note?: string;
}

const fileOf = ({ collection, file }: Entry<CollectionName>): string =>
  `content/${COLLECTIONS[collection].folder}/${file}.${COLLECTIONS[collection].format}`;

/** What an editor says counts; only where no editor says anything does the history. */
function changeOf(entry: Change['entry'], history: History): Change | undefined {
  const { changed_on: day, change: note } = {
    changed_on: undefined,
    change: undefined,
    ...entry.data,
  };
  if (day !== undefined)
    return { entry, day, kind: 'stated', ...(note === undefined ? {} : { note }) };
  const past = history?.get(fileOf(entry));
  if (past === undefined) return undefined;
  return past.added === undefined
    ? { entry, day: past.changed, kind: 'edited' }
    : { entry, day: past.added, kind: 'new' };
}

/** What has changed from a day on (`YYYY-MM-DD`), the newest first. */
export const changesSince = (graph: Graph, history: History, since: string): Change[] =>
  TOLD.flatMap((name): readonly Change['entry'][] => graph.all(name))
    .map((entry) => changeOf(entry, history))
    .filter((change) => change !== undefined)
    .filter(({ day }) => day >= since)
    .toSorted((a, b) => b.day.localeCompare(a.day));

/** The 1 September on which the school year of a day (`YYYY-MM-DD`) began. */
export function schoolYearOf(today: string): string {
  const year = Number(today.slice(0, 4));
  return today.slice(5) < '09-01' ? `${year - 1}-09-01` : `${year}-09-01`;
}
