import { checkText, usersOf, type Fault } from './check-draft.ts';
import { keepWhatIsLive, type Memory } from './keep-live.ts';
import type { KnownContent } from './known-content.ts';

/** A file that is being saved. */
interface DataFile {
  readonly path: string;
  readonly raw: string;
  readonly newPath?: string;
}

/** Where a draft’s file is: the collection, the slug, the path, and its id on its branch. */
type DraftFile = readonly [collection: string, slug: string, path: string, id: string];

interface Options {
  readonly unpublished?: boolean;
  readonly newEntry?: boolean;
}

/** Decap’s way to the files, as far as it is watched over here. */
export interface Backend {
  getEntry(path: string): Promise<{ data: string | null }>;
  persistEntry(entry: { dataFiles: readonly DataFile[] }, options: Options): Promise<unknown>;
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
  unpublishedEntry(query: {
    collection: string;
    slug: string;
  }): Promise<{ diffs: { path: string; id: string }[] }>;
  unpublishedEntryDataFile(...file: DraftFile): Promise<string>;
  updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  /** Where a draft’s own build can be seen; Decap asks no backend that lacks it. */
  getDeployPreview?: ((collection: string, slug: string) => Promise<unknown>) | undefined;
  authComponent(): unknown;
}

/** Decap makes its backend anew when it starts. */
export type BackendClass = new (config: unknown, options: unknown) => Backend;

/** What watching over a backend needs. */
export interface Guard {
  /** All content as it now stands. */
  readonly known: () => Promise<KnownContent>;
  /** Says, where staff see it until they close it, why something was refused. */
  readonly refuse: (title: string, lines: readonly string[], text?: string) => void;
  /** What outlives loading the page again. */
  readonly memory: Memory;
}

/** An error that says only its own sentence: Decap writes an error’s name before its words. */
export const plainError = (message: string): Error =>
  Object.assign(new Error(message), { name: '' });

const CHANGED = {
  title: 'Somebody else changed this while you had it open',
  lines: [
    'Nothing was saved, and nothing of theirs is lost. Your words are still in the form.',
    'Keep a copy of your words with the button below. Then load this page again to see theirs, and put in what is yours.',
  ],
};

/** Git hosts have no word in common for two changes of the same lines that cannot be joined. */
const NOT_JOINED = {
  title: 'This could not go live',
  lines: [
    'Your draft is kept, and nothing of anybody else’s is lost.',
    'Has somebody else changed this entry since the draft was begun? Then keep a copy of your words with the button below, delete the draft, open the entry again and put in what is yours.',
    'If nobody has, try again in a minute.',
  ],
};

const EXISTS = {
  title: 'There is already an entry with this id',
  lines: ['Choose another id, or open the entry that is there and change it.'],
};

const toLine = ({ label, message }: Fault) =>
  label === undefined ? message : `${label}: ${message}`;

/** Refuses something: says why, and keeps the words that would be lost. */
export type Stop = (why: { title: string; lines: readonly string[] }, text?: string) => never;

const stopper =
  (refuse: Guard['refuse']): Stop =>
  ({ title, lines }, text) => {
    refuse(title, lines, text);
    throw plainError(`${title}. ${lines[0] ?? ''}`);
  };

/** Nobody’s words are written over: what lies there must be what was opened. */
function keepOthersWords(backend: Backend, stop: Stop): void {
  const read = backend.getEntry.bind(backend);
  const readDraft = backend.unpublishedEntryDataFile.bind(backend);
  const persist = backend.persistEntry.bind(backend);
  const opened = new Map<string, string>();
  const drafts = new Map<string, { file: DraftFile; text: string }>();

  // Of a file that is not there, some backends fail and others give back nothing.
  const now = (path: string): Promise<string | undefined> =>
    read(path).then(
      ({ data }) => data ?? undefined,
      () => undefined,
    );

  async function check({ path, raw }: DataFile, { unpublished, newEntry }: Options) {
    const draft = unpublished === true ? drafts.get(path) : undefined;
    const there = await (draft === undefined ? now(path) : readDraft(...draft.file));
    if (newEntry === true && there !== undefined) stop(EXISTS, raw);
    const before = draft?.text ?? opened.get(path);
    if (newEntry !== true && before !== undefined && there !== before) stop(CHANGED, raw);
  }

  function remember({ path, newPath, raw }: DataFile): void {
    const draft = drafts.get(path);
    if (draft === undefined) opened.set(newPath ?? path, raw);
    else drafts.set(path, { ...draft, text: raw });
  }

  backend.getEntry = async (path) => {
    const entry = await read(path);
    if (entry.data !== null) opened.set(path, entry.data);
    return entry;
  };
  backend.unpublishedEntryDataFile = async (...file) => {
    const text = await readDraft(...file);
    drafts.set(file[2], { file, text });
    return text;
  };
  backend.persistEntry = async (entry, options) => {
    for (const file of entry.dataFiles) await check(file, options);
    const result = await persist(entry, options);
    entry.dataFiles.forEach(remember);
    return result;
  };
}

/** Nothing that others use is deleted. */
function keepWhatIsUsed(backend: Backend, { known }: Guard, stop: Stop): void {
  const remove = backend.deleteFiles.bind(backend);
  backend.deleteFiles = async (paths, message) => {
    const content = await known();
    const users = new Set(paths.flatMap((path) => usersOf(path, content)));
    if (users.size > 0) {
      stop({
        title: 'Others use this entry, so it cannot be deleted',
        lines: [`First take it out of: ${[...users].join(', ')}.`],
      });
    }
    return remove(paths, message);
  };
}

/** A draft may be half-finished; what is ready, and what goes to readers, may not. */
function holdBackDrafts(backend: Backend, { known }: Guard, stop: Stop): void {
  const setStatus = backend.updateUnpublishedEntryStatus.bind(backend);
  const publish = backend.publishUnpublishedEntry.bind(backend);
  const readDraft = backend.unpublishedEntryDataFile.bind(backend);

  /** The words of a draft, once nothing is wrong with them. */
  async function check(collection: string, slug: string): Promise<string> {
    const content = await known();
    const { diffs } = await backend.unpublishedEntry({ collection, slug });
    const texts: string[] = [];
    for (const { path, id } of diffs) {
      if (!path.startsWith('content/')) continue;
      const text = await readDraft(collection, slug, path, id);
      const uploads = diffs.map((diff) => diff.path);
      const faults = checkText({ path, text, uploads }, content);
      const title = 'This cannot go to readers yet';
      if (faults.length > 0) stop({ title, lines: faults.map(toLine) });
      texts.push(text);
    }
    return texts.join('\n');
  }

  backend.updateUnpublishedEntryStatus = async (collection, slug, status) => {
    if (status === 'pending_publish') await check(collection, slug);
    return setStatus(collection, slug, status);
  };
  backend.publishUnpublishedEntry = async (collection, slug) => {
    const words = await check(collection, slug);
    return publish(collection, slug).catch(() => stop(NOT_JOINED, words));
  };
}

/** Watches over every way in which the editor changes files. */
export function guard(backend: Backend, watch: Guard): Backend {
  const stop = stopper(watch.refuse);
  holdBackDrafts(backend, watch, stop);
  keepWhatIsUsed(backend, watch, stop);
  keepWhatIsLive(backend, watch.memory, stop);
  keepOthersWords(backend, stop);
  return backend;
}
