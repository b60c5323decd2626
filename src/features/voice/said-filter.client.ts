import { fill } from '#lib/text.ts';

/** What the fragment of the address asks for: `#about=promise`. */
const PREFIX = '#about=';

/** `<yp-said-filter>`: shows only the answers about one promise; the choice stands in the fragment. */
class SaidFilter extends HTMLElement {
  readonly #gone = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#gone;
    this.querySelector('label')?.removeAttribute('hidden');
    this.addEventListener(
      'change',
      () => {
        const chosen = this.#list?.value ?? '';
        const fragment = chosen === '' ? '' : `${PREFIX}${chosen}`;
        history.replaceState(null, '', `${location.pathname}${fragment}`);
        this.#show(chosen);
      },
      { signal },
    );
    addEventListener('hashchange', this.#read, { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  get #list(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  readonly #read = (): void => {
    const { hash } = location;
    const asked = hash.startsWith(PREFIX) ? decodeURIComponent(hash.slice(PREFIX.length)) : '';
    const known = [...(this.#list?.options ?? [])].some(({ value }) => value === asked);
    this.#show(known ? asked : '');
  };

  #show(about: string): void {
    if (this.#list) this.#list.value = about;
    const all = [...document.querySelectorAll<HTMLElement>('[data-about]')];
    for (const one of all)
      one.hidden = about !== '' && !(one.dataset['about'] ?? '').split(' ').includes(about);
    const count = all.filter(({ hidden }) => !hidden).length;
    const { count: many = '', one = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = count === 1 ? one : fill(many, { count });
  }
}

customElements.define('yp-said-filter', SaidFilter);
