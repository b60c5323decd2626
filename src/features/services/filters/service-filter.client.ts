import { type Listed, ListFilter } from '#components/filters/list-filter.ts';
import { codeOf } from '#lib/code.ts';
import type { Facets } from '#lib/filters/filters.ts';
import { fetchRest } from '#lib/services-rest.ts';

/** The needs stand on the page already, by group, as links: their list takes them from there. */
function addNeeds(list: Element): void {
  for (const group of document.querySelectorAll('.need-links > div')) {
    const options = document.createElement('optgroup');
    options.label = group.querySelector('h3')?.textContent ?? '';
    for (const link of group.querySelectorAll('a'))
      // A code, not a name: what is chosen stands in the address, and so in a history.
      options.append(new Option(link.text, codeOf(link.pathname)));
    list.append(options);
  }
}

function itemOf(href: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  return item;
}

/** Narrows the list of services down, also by who is there at this moment. */
class ServiceFilter extends ListFilter {
  #unseen = Number(this.dataset['unseen'] ?? 0);

  protected override prepare(): void {
    addNeeds(this.within('[data-filter=need]'));
    document.addEventListener('open-now', this.refresh, { signal: this.gone.signal });
    if (this.#unseen === 0) return;
    // Before the first choice, not before: it is heavy where the list has many pages.
    const take = (): void => void this.#fetchRest();
    for (const event of ['focusin', 'pointerover'])
      this.addEventListener(event, take, { signal: this.gone.signal });
    if (location.hash.length > 1) take();
  }

  protected override unseen(): number {
    return this.#unseen;
  }

  /** What stands on the other pages of the list, as links. */
  async #fetchRest(): Promise<void> {
    const list = document.querySelector('.service-rest');
    if (this.#unseen === 0 || list === null) return;
    const count = this.#unseen;
    this.#unseen = 0;
    const rest = await fetchRest().catch(() => undefined);
    if (rest === undefined) {
      this.#unseen = count;
      return;
    }
    const items = rest.map(([href, title]) => itemOf(href, title));
    list.append(...items);
    this.add(
      items,
      rest.map(([, , code]) => code),
    );
  }

  protected override current({ facets, item }: Listed): Facets {
    return item.querySelector('[data-state="open"]') ? { ...facets, open: ['now'] } : facets;
  }
}

customElements.define('yp-service-filter', ServiceFilter);
