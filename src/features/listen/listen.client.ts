import { chooseVoice } from './choose-voice.ts';
import type { ReadAloud } from './read-aloud.ts';

/** What reads is fetched at the first touch of the button, so that a page of words stays light. */
const fetchReader = () => import('./read-aloud.ts');

/** The button that starts, and the controls while a page is read aloud. */
class Listen extends HTMLElement {
  #reading: ReadAloud | undefined;
  #voice: SpeechSynthesisVoice | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#offer();
    // In many browsers the voices come late.
    speechSynthesis.onvoiceschanged = () => {
      this.#offer();
    };
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    this.addEventListener('pointerdown', this, { once: true });
    document.addEventListener('keydown', this);
    window.addEventListener('pagehide', this);
  }

  /** The page was left in a hurry: nothing may go on speaking. */
  disconnectedCallback(): void {
    this.#stop();
    document.removeEventListener('keydown', this);
    window.removeEventListener('pagehide', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'click' && event.target instanceof Element)
      this.#do(event.target.closest('button')?.dataset['do']);
    else if (event.type === 'pointerdown') void fetchReader().catch(() => undefined);
    else if (event.type === 'change') this.#setSpeed();
    else if (event.type === 'pagehide') this.#stop();
    else if (event instanceof KeyboardEvent && event.key === 'Escape') this.#stop();
  }

  #offer(): void {
    this.#voice = chooseVoice(speechSynthesis.getVoices());
    this.hidden = this.#voice === undefined && this.#reading === undefined;
  }

  #do(name: string | undefined): void {
    if (name === 'start') void this.#start();
    else if (name === 'stop') this.#stop();
    else if (name === 'pause') {
      this.#reading?.reader.pause();
      this.#become('paused');
    } else if (name !== undefined) {
      this.#become('playing');
      if (name === 'play') this.#reading?.reader.play();
      else this.#reading?.reader.move(name === 'back' ? -1 : 1);
    }
  }

  async #start(): Promise<void> {
    const main = document.querySelector('main');
    const voice = this.#voice;
    if (main === null || voice === undefined) return;
    this.#say('');
    try {
      const { readAloud } = await fetchReader();
      this.#stop();
      this.#reading = readAloud(main, voice, (how) => {
        this.#stop();
        if (how === 'failed') this.#fail();
      });
    } catch {
      this.#fail();
      return;
    }
    this.#become('playing');
    this.#setSpeed();
  }

  #fail(): void {
    this.#say(this.dataset['failed'] ?? '');
  }

  #setSpeed(): void {
    if (this.#reading === undefined) return;
    this.#reading.reader.rate = Number(this.querySelector('select')?.value ?? 1);
    this.#become('playing');
    this.#reading.reader.play();
  }

  #stop(): void {
    if (this.#reading === undefined) return;
    this.#reading.stop();
    this.#reading = undefined;
    this.#become('off');
  }

  /** Shows the controls of a state; the focus never stays on one that is gone. */
  #become(state: 'off' | 'playing' | 'paused'): void {
    const inside = this.contains(document.activeElement);
    this.dataset['state'] = state;
    if (!inside || document.activeElement?.checkVisibility() === true) return;
    const next = { off: 'start', playing: 'pause', paused: 'play' }[state];
    this.querySelector<HTMLElement>(`[data-do=${next}]`)?.focus();
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }
}

customElements.define('yp-listen', Listen);
