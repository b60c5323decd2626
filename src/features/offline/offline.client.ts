import {
  canKeepPages,
  dropWorker,
  hasWorker,
  registerWorker,
} from '#components/device/register-worker.ts';

type Said = 'busy' | 'kept' | 'dropped' | 'failed' | 'unable';

/** Keeps urgent help on this device after a tap, takes it off again, and says what happened. */
class OfflineChoice extends HTMLElement {
  #busy = false;

  connectedCallback(): void {
    this.#button('keep')?.addEventListener('click', () => void this.#keep());
    this.#button('drop')?.addEventListener('click', () => void this.#drop());
    if (canKeepPages()) void this.#look();
    else this.#show('unable', null);
  }

  #button(does: 'keep' | 'drop'): HTMLButtonElement | null {
    return this.querySelector(`[data-does="${does}"]`);
  }

  /** Says something, and leaves the one button that makes sense now. */
  #show(said: Said, offers: 'keep' | 'drop' | null): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.dataset[said] ?? '';
    const hadFocus = this.contains(document.activeElement);
    for (const does of ['keep', 'drop'] as const) {
      const button = this.#button(does);
      if (button === null) continue;
      button.hidden = does !== offers;
      button.setAttribute('aria-disabled', String(said === 'busy'));
      if (hadFocus && does === offers) button.focus();
    }
  }

  async #look(): Promise<void> {
    if (await hasWorker()) this.#show('kept', 'drop');
  }

  async #keep(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#show('busy', 'keep');
    const isKept = await registerWorker();
    this.#busy = false;
    if (isKept) this.#show('kept', 'drop');
    else this.#show('failed', 'keep');
  }

  async #drop(): Promise<void> {
    await dropWorker();
    this.#show('dropped', 'keep');
  }
}

customElements.define('yp-offline', OfflineChoice);
