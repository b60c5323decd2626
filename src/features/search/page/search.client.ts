import type { Search } from './search.ts';
import { wordsInFragment } from './typed.ts';

/** How long to wait for the next letter, in milliseconds: for the lexicon, and for the engine after it. */
const PAUSE = 140;
const LONG_PAUSE = 500;

/** One search: which it is, how long to wait before the engine is asked, whether to ask it at all. */
interface Ask {
  run: number;
  pause: number;
  isDeep: boolean;
}

/** What draws: loaded with the rest, when somebody first goes to the box. */
type View = import('./search-view.ts').SearchView;

/** The search of the site. All of it happens on this device; it fetches what it needs on first focus. */
class SearchPage extends HTMLElement {
  #loading: Promise<{ search: Search; view: View }> | undefined;
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    const box = this.#box;
    box.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    box.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#look(LONG_PAUSE), PAUSE);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#look().then(() => {
        this.#focusResults();
      });
    });
    this.querySelector('[data-part=more]')?.addEventListener('click', () => {
      void this.#look(0, true).then(() => {
        this.#focusResults();
      });
    });
    addEventListener('hashchange', this.#readFragment);
    this.#readFragment();
    if (document.activeElement === box) void this.#load().catch(() => undefined);
    if (box.value !== '') void this.#look();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#readFragment);
    clearTimeout(this.#timer);
  }

  get #box(): HTMLInputElement {
    const box = this.querySelector('input');
    if (!box) throw new Error('The search has no box.');
    return box;
  }

  /** Words in a link are taken out of the address at once. */
  readonly #readFragment = (): void => {
    const words = wordsInFragment(location.hash);
    if (words === undefined) return;
    this.#box.value = words;
    history.replaceState(history.state, '', location.pathname);
    void this.#look();
  };

  #load(): Promise<{ search: Search; view: View }> {
    this.#loading ??= Promise.all([import('./search.ts'), import('./search-view.ts')]).then(
      async ([{ Search }, { SearchView }]) => {
        const search = await Search.load();
        return { search, view: new SearchView(this, search.needNames()) };
      },
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  /** Looks for what stands in the box; the engine is asked after a pause, if the lexicon is not enough. */
  async #look(pause = 0, isDeep = false): Promise<void> {
    const words = this.#box.value.trim();
    this.#run += 1;
    const run = this.#run;
    if (words === '') {
      delete this.dataset['state'];
      return;
    }
    try {
      await this.#answer(words, { run, pause, isDeep });
    } catch {
      if (run === this.#run) (await import('./failed.ts')).showFailed(this);
    }
  }

  /** Shows the answer to some words, unless others have been typed meanwhile. */
  async #answer(words: string, { run, pause, isDeep }: Ask): Promise<void> {
    const { search, view } = await this.#load();
    if (run !== this.#run) return;
    const first = search.atOnce(words);
    view.show(first);
    if (isDeep || !first.isWhole) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const deep = run === this.#run ? await search.deep(words).catch(() => undefined) : undefined;
      if (run !== this.#run) return;
      view.show(deep ?? { ...first, isWhole: true, isPart: true });
    }
    // How many searches have been answered: tests and the benchmark wait for it.
    this.dataset['answers'] = String(run);
  }

  /** After Return: urgent help if it is there, else the results. */
  #focusResults(): void {
    const urgent = this.querySelector<HTMLElement>(
      '[data-part=urgent]:not([hidden]) [data-risk]:not([hidden]) h2',
    );
    (urgent ?? this.querySelector<HTMLElement>('#results'))?.focus();
  }
}

customElements.define('yp-search', SearchPage);
