import { SavedStore } from '#components/device/saved-store.ts';
import { fromFragment } from '#lib/saved-link.ts';
import { unite, without } from '#lib/saved-list.ts';
import { loadEntries } from './load-entries.ts';
import { SavedParts } from './saved-parts.ts';
import { showList, type Entries, type Undo, type View } from './saved-view.ts';
import { dropLinks } from './shown-links.ts';

/** How long loading may take before a reader is told, in milliseconds. */
const PATIENCE = 1000;

const onTap = () => import('./on-tap.ts');

type Acts = Readonly<Record<string, (at: HTMLElement) => unknown>>;

/** The list of kept pages: shows it, changes it, passes it on. */
class SavedPage extends SavedParts {
  readonly #store = new SavedStore({ tab: () => sessionStorage, device: () => localStorage });
  #entries: Entries | undefined;
  #undo: Undo | undefined;
  /** Where a list may stand in the address. */
  #hash = '';
  /** What was shown last, to tell whether it has changed. */
  #last = '';

  readonly #acts: Acts = {
    share: () => this.#passOn('share'),
    copy: () => this.#passOn('copy'),
    qr: () => this.#passOn('qr'),
    print: () => {
      print();
    },
    remove: (at) => {
      const code = at.closest<HTMLElement>('[data-code]')?.dataset['code'] ?? '';
      const title = this.#entries?.get(code)?.title ?? '';
      this.#take(without(this.#codes, code), { said: this.word('removed', title), code });
    },
    clear: () => {
      this.#take([], { said: this.word('cleared') });
    },
    sweep: () => {
      this.#take(this.#present(), { said: this.word('goneRemoved') });
    },
    undo: () => {
      const { codes = [], code = '' } = this.#undo ?? {};
      this.#write(codes);
      this.say('list', this.word('putBack'));
      this.focusOn(`[data-code="${code}"] a`);
    },
    add: () => {
      const codes = unite(this.#store.read().codes, this.#present());
      // The link is not left in the history by us.
      history.replaceState(null, '', location.pathname);
      this.#write(codes);
      this.say('list', this.word('sharedKept'));
      this.focusOn();
    },
    own: async () => {
      history.pushState(null, '', location.pathname);
      await this.#open();
      this.focusOn();
    },
    again: async () => {
      await this.#open();
      this.focusOn('[data-act="again"]');
    },
    device: (at) => this.#keepOnDevice(at instanceof HTMLInputElement && at.checked),
  };

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const at = event.target instanceof Element ? event.target.closest('[data-act]') : null;
      if (!(at instanceof HTMLElement)) return;
      if (at instanceof HTMLAnchorElement) event.preventDefault();
      void this.#acts[at.dataset['act'] ?? '']?.(at);
    });
    const look = () => {
      if (JSON.stringify(this.#view()) !== this.#last) void this.#open();
    };
    this.#store.watch(window, look);
    window.addEventListener('popstate', look);
    this.toggle('share', 'share' in navigator);
    void this.#open();
  }

  async #passOn(act: 'share' | 'copy' | 'qr'): Promise<void> {
    const { shareActs } = await onTap();
    await shareActs(this, () => this.#present())[act]();
  }

  get #codes(): readonly string[] {
    return this.#view().codes;
  }

  /** Those in the list that the site still has. */
  #present(): string[] {
    return this.#codes.filter((code) => this.#entries?.has(code));
  }

  #view(): View {
    const own = this.#store.read();
    // A link to a part of this page leaves the list as it is.
    if (document.getElementById(location.hash.slice(1)) === null) this.#hash = location.hash;
    const link = fromFragment(this.#hash);
    const isBadLink = link?.broken === true;
    const isShared = link !== undefined && !isBadLink;
    const codes = isShared ? link.codes : own.codes;
    return { ...own, codes, isShared, isBadLink, isCutLink: link?.cut === true };
  }

  /** Shows the list as soon as what is in it is known. */
  async #open(): Promise<void> {
    this.#last = JSON.stringify(this.#view());
    const slow = setTimeout(() => {
      this.toggle('loading', true);
    }, PATIENCE);
    try {
      if (this.#codes.length > 0) this.#entries ??= await loadEntries();
      this.toggle('trouble', false);
      this.#show();
    } catch {
      this.toggle('trouble', true);
    } finally {
      clearTimeout(slow);
      this.toggle('loading', false);
    }
  }

  #show(undo?: Undo): void {
    const view = this.#view();
    this.#undo = undo;
    this.#last = JSON.stringify(view);
    dropLinks(this);
    this.say('list', '');
    showList(this, this.#entries ?? new Map(), { view, undo });
  }

  #write(codes: readonly string[], undo?: Undo): void {
    this.#store.write(codes);
    this.#show(undo);
    if (this.#view().place === 'device') void this.#shelve(true);
  }

  #take(codes: readonly string[], undo: Omit<Undo, 'codes'>): void {
    this.#write(codes, { ...undo, codes: this.#codes });
    this.focusOn('[data-act="undo"]');
  }

  /** A list on the device holds its pages for when there is no signal, and no others. */
  async #shelve(isKept: boolean): Promise<void> {
    const { keepOffline } = await onTap();
    const { codes } = this.#store.read();
    const pages = codes.flatMap((code) => this.#entries?.get(code)?.address ?? []);
    try {
      await keepOffline(isKept ? pages : []);
    } catch {
      if (isKept) this.say('device', this.word('shelfFailed'));
    }
  }

  async #keepOnDevice(isChosen: boolean): Promise<void> {
    const isKept = this.#store.keepOnDevice(isChosen).place === 'device';
    this.#show();
    this.toggle('offline', !isKept && !isChosen);
    const said = isKept ? 'deviceOn' : 'deviceOff';
    this.say('device', this.word(isKept === isChosen ? said : 'deviceRefused'));
    if (isKept === isChosen) await this.#shelve(isKept);
  }
}

customElements.define('yp-saved', SavedPage);
