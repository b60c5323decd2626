import type { Backend, Stop } from './guard.ts';

/** Where the editor remembers while it is open, as the browser’s own `sessionStorage` does. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const LIVE_CHANGED = {
  title: 'What is live was changed after this draft was begun',
  lines: [
    'Nothing was saved or put live. Theirs is live, and your draft lies as you last saved it.',
    'Keep a copy of your words with the button below. Then delete this draft’s changes, open the entry as it is live now, and put in what is yours.',
  ],
};

const memoryKey = (path: string) => `live-when-drafted:${path}`;

/**
 * A draft never goes over what somebody else put live meanwhile. Some hosts would put the draft’s
 * whole file over theirs. What was live when the draft was begun here, or else when this tab first saw
 * it, is remembered, also when the page is loaded again.
 */
export function keepWhatIsLive(backend: Backend, memory: Memory, stop: Stop): void {
  const read = backend.getEntry.bind(backend);
  const readDraft = backend.unpublishedEntryDataFile.bind(backend);
  const persist = backend.persistEntry.bind(backend);
  const publish = backend.publishUnpublishedEntry.bind(backend);
  const discard = backend.deleteUnpublishedEntry.bind(backend);

  // A new entry is not live yet, which some backends say by failing.
  const live = (path: string): Promise<string> =>
    read(path).then(
      ({ data }) => data ?? '',
      () => '',
    );
  const pathsOf = async (collection: string, slug: string) => {
    const { diffs } = await backend.unpublishedEntry({ collection, slug });
    return diffs.filter(({ path }) => path.startsWith('content/'));
  };
  async function check(path: string, text: string): Promise<void> {
    const before = memory.getItem(memoryKey(path));
    if (before !== null && before !== (await live(path))) stop(LIVE_CHANGED, text);
  }
  async function forget(paths: readonly { path: string }[], done: Promise<unknown>) {
    const result = await done;
    for (const { path } of paths) memory.removeItem(memoryKey(path));
    return result;
  }

  backend.unpublishedEntryDataFile = async (...file) => {
    const [, , path] = file;
    if (memory.getItem(memoryKey(path)) === null) memory.setItem(memoryKey(path), await live(path));
    return readDraft(...file);
  };
  backend.persistEntry = async (entry, options) => {
    for (const { path, raw } of entry.dataFiles) {
      if (options.unpublished === true) await check(path, raw);
      // A draft begins here: it may be read again only after somebody else has put something live.
      else memory.setItem(memoryKey(path), await live(path));
    }
    return persist(entry, options);
  };
  backend.publishUnpublishedEntry = async (collection, slug) => {
    const diffs = await pathsOf(collection, slug);
    for (const { path, id } of diffs) {
      await check(path, await readDraft(collection, slug, path, id));
    }
    return forget(diffs, publish(collection, slug));
  };
  backend.deleteUnpublishedEntry = async (collection, slug) => {
    const diffs = await pathsOf(collection, slug);
    return forget(diffs, discard(collection, slug));
  };
}
