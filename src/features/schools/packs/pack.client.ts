import { fill } from '#lib/text.ts';
import { fetchResource, fetchSheets } from './fetch-parts.ts';
import { MoreServices } from './more-services.ts';
import { packFragment, packIn } from './pack-link.ts';
import { putCover, putSheets } from './put-together.ts';

/** Chooses the parts of a pack, puts them together in the page, and holds the choice in the address. */
class Pack extends HTMLElement {
  readonly #acts: Readonly<Record<string, () => unknown>> = {
    make: () => this.#make(),
    copy: () => this.#copy(),
    print: () => {
      print();
    },
    clear: () => {
      for (const box of this.#boxes) box.checked = false;
      this.#changed();
      this.#boxes[0]?.focus();
    },
  };

  #more: MoreServices | undefined;

  connectedCallback(): void {
    const [find, found] = [this.#slot('find'), this.#slot('found')];
    if (find !== null && found !== null) this.#more = new MoreServices(find, found);
    this.addEventListener('change', () => {
      this.#changed();
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      void this.#acts[button?.dataset['act'] ?? '']?.();
    });
    addEventListener('hashchange', this.#take);
    this.#take();
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#take);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #chosen(): HTMLInputElement[] {
    return this.#boxes.filter(({ checked }) => checked);
  }

  #slot(name: string): HTMLElement | null {
    return this.querySelector(`[data-slot=${name}]`);
  }

  #say(text: string): void {
    this.querySelector('.pack-bar [role=status]')?.replaceChildren(text);
  }

  #word(name: string, count = 0): string {
    return fill(this.dataset[name] ?? '', { count });
  }

  readonly #take = (): void => void this.#read();

  /** Ticks what a link names, and shows the pack it was made for; what the site no longer has is said. */
  async #read(): Promise<void> {
    const link = packIn(location.hash);
    if (link === undefined) {
      this.#show();
      return;
    }
    const isLost = await this.#tick(link.codes);
    if (link.act === 'pack' && this.#chosen.length > 0) await this.#make();
    else this.querySelector('#own')?.scrollIntoView();
    const gone = link.codes.length - this.#chosen.length;
    if (isLost) this.#say(this.#word('failed'));
    else if (this.#chosen.length === 0) this.#say(this.#word('broken'));
    else if (gone > 0) this.#say(`${this.#count()}. ${this.#word('gone', gone)}`);
  }

  /** Ticks the parts with some codes, and no others; whether some could not be looked up. */
  async #tick(codes: readonly string[]): Promise<boolean> {
    const known = new Set(this.#boxes.map(({ value }) => value));
    const unknown = codes.filter((code) => !known.has(code));
    const isLost = unknown.length > 0 && (await this.#more?.add(unknown)) === false;
    for (const box of this.#boxes) box.checked = codes.includes(box.value);
    this.#show();
    return isLost;
  }

  #changed(): void {
    history.replaceState(null, '', this.#address('choose'));
    this.#show();
  }

  #address(act: 'pack' | 'choose'): string {
    const codes = this.#chosen.map(({ value }) => value);
    return location.pathname + (codes.length === 0 ? '' : packFragment(act, codes));
  }

  #count(): string {
    const { length } = this.#chosen;
    return length === 0 ? this.#word('none') : this.#word('chosen', length);
  }

  /** What is below no longer is what is chosen: it goes until it is put together again. */
  #show(): void {
    const isEmpty = this.#chosen.length === 0;
    for (const button of this.querySelectorAll<HTMLButtonElement>(
      '[data-act=make], [data-act=copy]',
    ))
      button.disabled = isEmpty;
    this.querySelector('[data-act=clear]')?.toggleAttribute('hidden', isEmpty);
    this.#slot('pack')?.setAttribute('hidden', '');
    this.#slot('link')?.setAttribute('hidden', '');
    this.#say(this.#count());
  }

  async #copy(): Promise<void> {
    const link = new URL(this.#address('pack'), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      this.#say(this.#word('copied'));
    } catch {
      const field = this.#slot('link');
      const input = field?.querySelector('input');
      field?.removeAttribute('hidden');
      if (!input) return;
      input.value = link;
      input.focus();
      input.select();
    }
  }

  async #make(): Promise<void> {
    this.#say(this.#word('making'));
    const chosen = this.#chosen;
    try {
      const ofKind = (kind: string) => chosen.filter((box) => box.dataset['kind'] === kind);
      const resources = await Promise.all(
        ofKind('resources').map((box) => fetchResource(box.dataset['page'] ?? '')),
      );
      const services = ofKind('services');
      const sheets = await fetchSheets(services.map((box) => box.dataset['sheet'] ?? ''));
      // What draws a code is as heavy as the whole page: it comes when somebody wants a pack.
      const { drawCode } = await import('#components/links/draw-code.ts');
      putSheets(this, 'resources', { boxes: ofKind('resources'), parts: resources, drawCode });
      const parts = services.map(({ value }) => sheets.get(value));
      putSheets(this, 'services', { boxes: services, parts, drawCode });
    } catch {
      this.#say(this.#word('failed'));
      return;
    }
    const name = this.querySelector<HTMLInputElement>('.pack-name input[type=text]')?.value.trim();
    putCover(this, chosen, name || this.#word('name'));
    const pack = this.#slot('pack');
    pack?.removeAttribute('hidden');
    pack?.focus();
    this.#say(this.#word('made', chosen.length));
  }
}

customElements.define('yp-pack', Pack);
