import { fromStored, toStored, unite, type SavedList } from '#lib/saved-list.ts';

/** Where a list is: in this tab, on this device, or only on this page because storage is refused. */
export type Place = 'tab' | 'device' | 'page';

/** A kept list and where it is. */
export interface Saved extends SavedList {
  place: Place;
}

/** The browser’s two stores. They are functions because asking for one may throw. */
export type Stores = Readonly<Record<'tab' | 'device', () => Storage>>;

const KEY = 'saved';

/** What some work gives, or `undefined` where the browser refuses it. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * The one thing that touches storage. It reads at any time and writes only in `write` and
 * `keepOnDevice`, which a click calls. An empty list is not written: it leaves no trace.
 */
export class SavedStore {
  readonly #stores: Stores;
  /** The list while storage is refused. */
  #memory: readonly string[] | undefined;
  /** The reader chose the device on this page, and the list may be empty for now. */
  #chosen = false;

  constructor(stores: Stores) {
    this.#stores = stores;
  }

  /** The list as it is now. A list that another tab put on the device comes before this tab’s own. */
  read(): Saved {
    if (this.#memory) return { codes: this.#memory, broken: false, place: 'page' };
    const [device, tab] = [this.#text('device'), this.#text('tab')];
    const lists = [fromStored(device ?? null), fromStored(tab ?? null)] as const;
    return {
      codes: unite(lists[0].codes, lists[1].codes),
      broken: lists.some(({ broken }) => broken),
      place:
        typeof device === 'string' || this.#chosen ? 'device' : tab === undefined ? 'page' : 'tab',
    };
  }

  /** Replaces the list, in its place. */
  write(codes: readonly string[]): Saved {
    const { place } = this.read();
    if (place === 'page' || !this.#put(place, codes)) this.#memory = codes;
    else if (place === 'device') this.#dropFromTab();
    return this.read();
  }

  /** Moves the list to the device, or back into the tab; where it then is says whether that worked. */
  keepOnDevice(isKept: boolean): Saved {
    const { codes } = this.read();
    const isMoved = this.#put(isKept ? 'device' : 'tab', codes);
    // Off the device means off, even where the tab then refuses the list.
    if (isMoved || !isKept) this.#put(isKept ? 'tab' : 'device', []);
    if (isMoved) this.#memory = undefined;
    else this.#memory ??= isKept ? undefined : codes;
    this.#chosen = isKept && isMoved;
    return this.read();
  }

  /** Calls back when another tab has changed the list, or this page comes back as it was left. */
  watch(page: EventTarget, changed: () => void): void {
    page.addEventListener('storage', () => {
      this.#chosen = false;
      changed();
    });
    page.addEventListener('pageshow', changed);
  }

  /** An emptied list stays the device’s while the page is open: what was taken off can be put back. */
  #dropFromTab(): void {
    this.#chosen = true;
    this.#put('tab', []);
  }

  #text(store: keyof Stores): string | null | undefined {
    return attempt(() => this.#stores[store]().getItem(KEY));
  }

  #put(store: keyof Stores, codes: readonly string[]): boolean {
    const put = () => {
      const storage = this.#stores[store]();
      if (codes.length === 0) storage.removeItem(KEY);
      else storage.setItem(KEY, toStored(codes));
      return true;
    };
    return attempt(put) ?? false;
  }
}
