import { wipeDevice } from '#components/device/wipe-device.ts';
import { PRESSES, shiftPresses, WITHIN } from './shift-presses.ts';

/** How long the page may wait, blank, until the device is wiped (ms). */
const WAIT = 500;

/** How long a press stands alone before it is spoken of (ms): Shift with Tab is not a wish to leave. */
const PAUSE = 400;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea,input:not([type=checkbox])'));

/** Takes everything off the screen, the tab and the address bar. */
function blank(title: string): void {
  document.body.replaceChildren();
  document.title = title;
  for (const icon of document.querySelectorAll('link[rel*=icon], link[rel=manifest]'))
    icon.remove();
  history.replaceState(null, '', '/');
}

/**
 * A way to the site’s other pages; none where the browser has none (Safari before 15.4) or refuses it
 * (Firefox without cookies), and leaving works without.
 */
function otherPages(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('leave');
  } catch {
    return undefined;
  }
}

/** Leaves the page in a hurry: at a tap on any link marked `data-leave`, or at Shift three times. */
class Leave extends HTMLElement {
  #presses: readonly number[] = [];
  #timer = 0;
  #left = false;

  /**
   * Other tabs with such a page leave as well. A page that the browser keeps for Back hears nothing,
   * but a browser drops it when something is sent to it (HTML, “BroadcastChannel”): Back then loads it
   * anew, without what was typed or found there.
   */
  readonly #others = otherPages();

  connectedCallback(): void {
    this.#others?.addEventListener('message', () => {
      this.#leave();
    });
    for (const type of ['click', 'auxclick', 'keydown', 'pointerdown'])
      document.addEventListener(type, this, true);
    window.addEventListener('pageshow', this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'pointerdown') this.#count([]);
    else if (event instanceof MouseEvent) this.#onClick(event);
    // A browser may show again what was left: it is still blank, and goes at once.
    else if (this.#left) this.#go();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, code, repeat, timeStamp: at, target } = event;
    this.#count(shiftPresses(this.#presses, { key, code, repeat, typing: isField(target), at }));
    if (this.#presses.length >= PRESSES) this.#leave();
  }

  /** Any button but the second one, which opens a menu; no second tab may stay behind. */
  #onClick(event: MouseEvent): void {
    if (event.button === 2 || !(event.target instanceof Element)) return;
    if (event.target.closest('a[data-leave]') === null) return;
    event.preventDefault();
    this.#leave();
  }

  #count(presses: readonly number[]): void {
    if (presses === this.#presses) return;
    this.#presses = presses;
    clearTimeout(this.#timer);
    this.#say('');
    const words = [this.dataset['two'], this.dataset['one']][presses.length - 1];
    if (words === undefined) return;
    this.#timer = window.setTimeout(() => {
      this.#say(words);
      this.#timer = window.setTimeout(() => {
        this.#say('');
      }, WITHIN);
    }, PAUSE);
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }

  #leave(): void {
    if (this.#left) return;
    this.#left = true;
    this.#others?.postMessage('');
    blank(this.dataset['gone'] ?? '');
    const late = new Promise((resolve) => setTimeout(resolve, WAIT));
    void Promise.race([wipeDevice(window), late]).then(() => {
      this.#go();
    });
  }

  #go(): void {
    location.replace(this.dataset['to'] ?? '');
  }
}

customElements.define('yp-leave', Leave);
