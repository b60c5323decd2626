import type { Stores } from './saved-store.ts';

/** Where a text is kept: in this tab, on this device, or only on this page because storage is refused. */
export type TextPlace = 'tab' | 'device' | 'page';

/** What some work gives, or `undefined` where the browser refuses it. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/**
 * Keeps one text under a name: in the tab, or on the device where the reader chose so. It reads at
 * any time and writes only in `write`, `keepOnDevice` and `clear`, which a reader’s own act calls.
 */
export class TextStore {
  readonly #key: string;
  readonly #stores: Stores;

  constructor(key: string, stores: Stores) {
    this.#key = key;
    this.#stores = stores;
  }

  /** The text as it is now, `null` where there is none; what is on the device comes first. */
  read(): { text: string | null; place: TextPlace } {
    const [device, tab] = [this.#text('device'), this.#text('tab')];
    if (typeof device === 'string') return { text: device, place: 'device' };
    return { text: tab ?? null, place: tab === undefined ? 'page' : 'tab' };
  }

  /** Replaces the text, in its place; says where it then is. */
  write(text: string): TextPlace {
    const { place } = this.read();
    if (place === 'page') return 'page';
    return this.#put(place, text) ? place : 'page';
  }

  /** Moves the text to the device, or back into the tab; says where it then is. */
  keepOnDevice(text: string, isKept: boolean): TextPlace {
    const [to, from] = isKept ? (['device', 'tab'] as const) : (['tab', 'device'] as const);
    const isMoved = this.#put(to, text);
    // Off the device means off, even where the tab then refuses the text.
    if (isMoved || !isKept) this.#drop(from);
    if (isMoved) return to;
    return isKept ? this.read().place : 'page';
  }

  /** Takes the text away, wherever it is. */
  clear(): void {
    this.#drop('tab');
    this.#drop('device');
  }

  #text(store: keyof Stores): string | null | undefined {
    return attempt(() => this.#stores[store]().getItem(this.#key));
  }

  #drop(store: keyof Stores): void {
    attempt(() => {
      this.#stores[store]().removeItem(this.#key);
    });
  }

  #put(store: keyof Stores, text: string): boolean {
    const put = () => {
      this.#stores[store]().setItem(this.#key, text);
      return true;
    };
    return attempt(put) ?? false;
  }
}
