import { fill } from '#lib/text.ts';
import { keyAct, stepTo } from './slide-keys.ts';

/** Presents the slides that stand on the page: one at a time, by keyboard, by a clicker or by buttons. */
class Present extends HTMLElement {
  #at = 0;

  readonly #acts: Readonly<Record<string, () => void>> = {
    start: () => {
      this.#dialog?.showModal();
      this.#slot('slide')?.focus();
      // Not every browser gives the whole screen; the window is then enough.
      void this.#dialog?.requestFullscreen().catch(() => undefined);
      this.#go(0);
    },
    next: () => {
      this.#go(stepTo('next', this.#at, this.#slides.length));
    },
    back: () => {
      this.#go(stepTo('back', this.#at, this.#slides.length));
    },
    first: () => {
      this.#go(0);
    },
    last: () => {
      this.#go(this.#slides.length - 1);
    },
    notes: () => {
      const notes = this.#slot('notes');
      if (notes) notes.hidden = !notes.hidden;
      this.querySelector('[data-act=notes]')?.setAttribute(
        'aria-pressed',
        String(notes?.hidden === false),
      );
    },
    end: () => this.#dialog?.close(),
  };

  connectedCallback(): void {
    this.addEventListener('click', ({ target, detail }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
      this.#acts[button?.dataset['act'] ?? '']?.();
      // After a mouse or a finger: a clicker’s space must go on, not press that button again.
      if (detail > 0) this.#slot('slide')?.focus();
    });
    this.#dialog?.addEventListener('keydown', (event) => {
      const onButton = event.target instanceof HTMLButtonElement;
      const act =
        event.ctrlKey || event.metaKey || event.altKey ? undefined : keyAct(event.key, onButton);
      if (act === undefined) return;
      event.preventDefault();
      this.#acts[act]?.();
    });
    this.#dialog?.addEventListener('close', () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    });
    // Escape leaves the whole screen first: then the slides end as well.
    document.addEventListener('fullscreenchange', () => {
      if (!document.fullscreenElement) this.#dialog?.close();
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #slides(): Element[] {
    return [...document.querySelectorAll('.slide-deck > li')];
  }

  #slot(name: string): HTMLElement | null {
    return this.querySelector(`[data-slot=${name}]`);
  }

  #go(at: number): void {
    this.#at = at;
    const slide = this.#slides[at];
    const copyOf = (selector: string) => [
      ...(slide?.querySelector(selector)?.cloneNode(true).childNodes ?? []),
    ];
    this.#slot('slide')?.replaceChildren(...copyOf('.slide'));
    this.#slot('notes')?.replaceChildren(...copyOf('.slide-notes'));
    const values = { at: at + 1, count: this.#slides.length };
    this.#slot('at')?.replaceChildren(fill(this.dataset['at'] ?? '', values));
  }
}

customElements.define('yp-present', Present);
