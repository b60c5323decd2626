import { pathOfClick } from './in-place.ts';

/**
 * The steps of a page of the finder that stands by itself; while the finder draws its pages in place,
 * this gives way to it. Browsers take the steps that were drawn in place for one page: going back to
 * one of them then changes the address alone, so the page is loaded.
 */
class Steps extends HTMLElement {
  readonly #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#stop;
    const look = () => {
      if (!this.#givesWay() && this.#isElsewhere()) location.reload();
    };
    window.addEventListener('popstate', look, { signal });
    document.addEventListener(
      'click',
      (event) => {
        const path = pathOfClick(event);
        if (path === undefined || this.#givesWay() || !this.#isTraceless(path)) return;
        event.preventDefault();
        location.replace(path);
      },
      { signal },
    );
    // Somebody may have gone back before this was here to hear of it.
    look();
  }

  /** A page that was left in a hurry is blank, and stays so. */
  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Whether the address is one of another page of the finder; of any other address nothing is known. */
  #isElsewhere(): boolean {
    const [path] = /\/find\/(?:\w+\/)?$/.exec(location.pathname) ?? [];
    return path !== undefined && path !== this.dataset['here'];
  }

  #givesWay(): boolean {
    return document.querySelector('.finder[data-ready]') !== null;
  }

  /** After an answer of danger, no step stays behind in the browser’s history. */
  #isTraceless(path: string): boolean {
    const { danger, dangers = '' } = this.dataset;
    return dangers.split(' ').includes(path) || (danger !== undefined && /^\/find\//.test(path));
  }
}

customElements.define('yp-steps', Steps);
