import { fill } from '#lib/text.ts';
import { fetchResource, fetchSheets } from './fetch-parts.ts';
import { fillSheet } from './fill-sheet.ts';
import { MoreServices } from './more-services.ts';
import { codesIn, packFragment, sheetId } from './pack-link.ts';

interface Drawn {
  /** What was ticked, in the order of the parts. */
  boxes: readonly HTMLInputElement[];
  drawCode: (link: string) => SVGElement;
}

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

  /** Ticks what a link names; what the site no longer has is said. */
  async #read(): Promise<void> {
    const codes = codesIn(location.hash);
    if (codes === undefined) {
      this.#show();
      return;
    }
    const known = new Set(this.#boxes.map(({ value }) => value));
    const unknown = codes.filter((code) => !known.has(code));
    const isLost = unknown.length > 0 && (await this.#more?.add(unknown)) === false;
    for (const box of this.#boxes) box.checked = codes.includes(box.value);
    this.#show();
    const gone = codes.length - this.#chosen.length;
    if (isLost) this.#say(this.#word('failed'));
    else if (this.#chosen.length === 0) this.#say(this.#word('broken'));
    else if (gone > 0) this.#say(`${this.#count()}. ${this.#word('gone', gone)}`);
  }

  #changed(): void {
    history.replaceState(null, '', this.#address());
    this.#show();
  }

  #address(): string {
    const codes = this.#chosen.map(({ value }) => value);
    return location.pathname + (codes.length === 0 ? '' : packFragment(codes));
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
    const link = new URL(this.#address(), location.href).href;
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
      this.#put('resources', resources, { boxes: ofKind('resources'), drawCode });
      const found = services
        .map(({ value }) => sheets.get(value))
        .filter((sheet) => sheet !== undefined);
      this.#put('services', found, { boxes: services, drawCode });
    } catch {
      this.#say(this.#word('failed'));
      return;
    }
    this.#cover(chosen);
    const pack = this.#slot('pack');
    pack?.removeAttribute('hidden');
    pack?.focus();
    this.#say(this.#word('made', chosen.length));
  }

  #put(
    kind: string,
    parts: readonly Parameters<typeof fillSheet>[1][],
    { boxes, drawCode }: Drawn,
  ): void {
    const sheet = this.querySelector<HTMLTemplateElement>(`[data-sheet=${kind}]`);
    this.#slot(kind)?.replaceChildren(
      ...parts.flatMap((part, nth) => {
        const copy = sheet?.content.firstElementChild?.cloneNode(true);
        if (!(copy instanceof HTMLElement)) return [];
        copy.id = sheetId(boxes[nth]?.value ?? '');
        fillSheet(copy, part);
        const link = new URL(boxes[nth]?.dataset['page'] ?? '', location.href).href;
        copy.querySelector('[data-slot=code]')?.replaceChildren(drawCode(link));
        copy.querySelector('[data-slot=address]')?.replaceChildren(link);
        return [copy];
      }),
    );
  }

  #cover(chosen: readonly HTMLInputElement[]): void {
    const name = this.querySelector<HTMLInputElement>('.pack-name input')?.value.trim();
    this.#slot('pack-title')?.replaceChildren(
      name === '' || name === undefined ? this.#word('name') : name,
    );
    this.#slot('contents')?.replaceChildren(
      ...chosen.map((box) => {
        const row = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${sheetId(box.value)}`;
        link.append(box.nextElementSibling?.textContent ?? '');
        row.append(link);
        return row;
      }),
    );
  }
}

customElements.define('yp-pack', Pack);
