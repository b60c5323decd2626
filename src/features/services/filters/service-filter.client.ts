import { type Listed, ListFilter } from '#components/filters/list-filter.ts';
import { codeOf } from '#lib/code.ts';
import type { Facets } from '#lib/filters/filters.ts';

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

/** Narrows the list of services down, also by who is there at this moment. */
class ServiceFilter extends ListFilter {
  protected override prepare(): void {
    addNeeds(this.within('[data-filter=need]'));
    document.addEventListener('open-now', this.refresh, { signal: this.gone.signal });
  }

  protected override current({ facets, item }: Listed): Facets {
    return item.querySelector('[data-state="open"]') ? { ...facets, open: ['now'] } : facets;
  }
}

customElements.define('yp-service-filter', ServiceFilter);
