import { SavedStore } from '#components/device/saved-store.ts';
import { shelve } from '#components/device/shelve.ts';
import { unite, without } from '#lib/saved-list.ts';

/** Keeps the page in the reader’s list, or takes it off again. */
class KeepButton extends HTMLElement {
  connectedCallback(): void {
    const store = new SavedStore({ tab: () => sessionStorage, device: () => localStorage });
    const { code = '' } = this.dataset;
    const button = this.querySelector('button');
    const isKept = () => store.read().codes.includes(code);
    const show = () => button?.setAttribute('aria-pressed', String(isKept()));

    button?.addEventListener('click', () => {
      const { codes } = store.read();
      const wanted = !isKept();
      const { place } = store.write(wanted ? unite(codes, [code]) : without(codes, code));
      show();
      this.#say(!wanted ? 'off' : isKept() ? place : 'full');
      if (place === 'device') void shelve(location.pathname, isKept());
    });
    // What was said may lie over words: a tap elsewhere or Escape takes it away.
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node && this.contains(target))) this.#say();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#say();
    });
    store.watch(window, show);
    show();
  }

  #say(what?: string): void {
    const said = this.querySelector('p');
    const link = this.querySelector('template')?.content.cloneNode(true);
    said?.replaceChildren(...(what ? [this.dataset[what] ?? ''] : []));
    // A list that only this page holds is not on the page the link leads to.
    if (what && what !== 'page' && link) said?.append(link);
  }
}

customElements.define('yp-keep', KeepButton);
