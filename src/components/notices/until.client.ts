import { isOver } from '#lib/dated.ts';
import { londonTime } from '#lib/london-time.ts';

/**
 * `<yp-until data-until>`: takes itself away once its day has come in Sefton, though nobody has
 * built the site anew. In a list its whole place goes; a part marked `data-over` comes in its stead.
 */
class Until extends HTMLElement {
  connectedCallback(): void {
    this.refresh();
  }

  refresh(): void {
    const over = isOver({ publish_on: '', expire_on: this.dataset['until'] ?? '9' }, today());
    const instead = this.querySelector<HTMLElement>(':scope > [data-over]');
    if (instead === null) (this.closest('li') ?? this).hidden = over;
    else
      for (const part of this.children)
        if (part instanceof HTMLElement) part.hidden = (part === instead) !== over;
    const list = this.closest('[data-notices]');
    const none = list?.querySelector<HTMLElement>('[data-none]');
    if (list && none) none.hidden = list.querySelector('li:not([hidden]) yp-until') !== null;
  }
}

const today = (): string => londonTime(new Date()).day;

customElements.define('yp-until', Until);

const refreshAll = (): void => {
  for (const one of document.querySelectorAll<Until>('yp-until')) one.refresh();
};

// A tab may stay open over midnight.
document.addEventListener('visibilitychange', refreshAll);
window.addEventListener('pageshow', refreshAll);
