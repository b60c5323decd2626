import { codeOf } from '#lib/code.ts';
import { fill } from '#lib/text.ts';
import { type ChoiceName, decodeFacets } from './facets-code.ts';
import type { Facets } from './facets.ts';
import { countFor, type FilterKey, type Filters, matches, withChoice } from './filter-services.ts';
import { readFragment, writeFragment } from './fragment.ts';

/** One answer of the form: an option of a list, or a box to tick. */
interface Choice {
  key: FilterKey;
  value: string;
  label: string;
  /** Where its label stands, with the number of services behind it. */
  place: Element;
}

interface Listed {
  item: HTMLElement;
  facets: Facets;
}

type Field = HTMLSelectElement | HTMLInputElement;

// FilterForm.astro wrote the keys.
const keyOf = (field: Field): FilterKey => field.dataset['filter'] as FilterKey;

function choicesOf(field: Field): Choice[] {
  const key = keyOf(field);
  if (field instanceof HTMLSelectElement)
    return [...field.options]
      .filter(({ value }) => value)
      .map((place) => ({ key, value: place.value, label: place.text, place }));
  const place = field.nextElementSibling ?? field;
  return [{ key, value: field.value, label: place.textContent, place }];
}

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

const valueOf = (field: Field): string =>
  field instanceof HTMLInputElement && !field.checked ? '' : field.value;

function setField(field: Field, value = ''): void {
  if (field instanceof HTMLInputElement) field.checked = value === field.value;
  else field.value = value;
}

/** An age alone says little: a chip for it starts with the list’s own label. */
const chipText = ({ key, label, place }: Choice): string =>
  key === 'age'
    ? `${place.closest('label')?.firstElementChild?.textContent ?? ''}: ${label}`
    : label;

/** Narrows the list of services down; what was chosen is kept in the address’s fragment only. */
class ServiceFilter extends HTMLElement {
  readonly #gone = new AbortController();
  #filters: Filters = {};
  #fields: readonly Field[] = [];
  #choices: readonly Choice[] = [];
  #listed: readonly Listed[] = [];
  #dropped = false;
  #frame = 0;

  connectedCallback(): void {
    const { signal } = this.#gone;
    addNeeds(this.#part('[data-filter=need]'));
    this.#fields = [...this.querySelectorAll<Field>('[data-filter]')];
    this.#choices = this.#fields.flatMap(choicesOf);
    this.#listed = this.#list();
    this.addEventListener('change', () => {
      const values = this.#fields.map((field) => [keyOf(field), valueOf(field)] as const);
      this.#choose(Object.fromEntries(values.filter(([, value]) => value)));
    });
    this.addEventListener('click', this.#take);
    addEventListener('hashchange', this.#read, { signal });
    document.addEventListener('open-now', this.#refresh, { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  /** The cards on the page with their facets, which stand in the same order. */
  #list(): Listed[] {
    const names = this.#choices.map(({ key, value }): ChoiceName => [key, value]);
    const codes = (this.dataset['facets'] ?? '').split(',');
    const items = document.querySelectorAll<HTMLElement>('.service-kind .grid > li');
    return [...items].map((item, nth) => ({ item, facets: decodeFacets(codes[nth] ?? '', names) }));
  }

  /** A button that takes one choice away, or all; it goes itself, so the count gets the focus. */
  readonly #take = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const chosen = this.#choices.find(({ key }) => key === button.dataset['key']);
    this.#choose(chosen ? withChoice(this.#filters, chosen.key, '') : {});
    this.#part('[role=status]').focus();
  };

  readonly #read = (): void => {
    const fragment = readFragment(location.hash, (key, value) =>
      this.#choices.some((one) => one.key === key && one.value === value),
    );
    if (fragment) ({ filters: this.#filters, dropped: this.#dropped } = fragment);
    this.#show();
  };

  #choose(filters: Filters): void {
    this.#filters = filters;
    this.#dropped = false;
    history.replaceState(null, '', location.pathname + writeFragment(filters));
    this.#show();
  }

  /** Many cards may change at once, so the list is gone over once for all of them. */
  readonly #refresh = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#show);
  };

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }

  readonly #show = (): void => {
    const places = this.#listed.map(({ item, facets }) => ({
      item,
      facets,
      isOpen: item.querySelector('[data-state="open"]') !== null,
    }));
    for (const place of places) place.item.hidden = !matches(place, this.#filters);
    for (const group of document.querySelectorAll<HTMLElement>('.service-kind'))
      group.hidden = !group.querySelector('.grid > li:not([hidden])');
    for (const { key, value, label, place } of this.#choices)
      place.textContent = `${label} (${countFor(places, this.#filters, [key, value])})`;
    for (const field of this.#fields) setField(field, this.#filters[keyOf(field)]);
    this.#say(places.filter(({ item }) => !item.hidden).length);
    this.#showChosen();
  };

  #say(found: number): void {
    const { count = '', one = '', none = '', dropped = '' } = this.dataset;
    const fits = found === 0 ? none : found === 1 ? one : fill(count, { count: found });
    const text = this.#dropped ? `${fits}. ${dropped}` : fits;
    const status = this.#part('[role=status]');
    if (status.textContent !== text) status.textContent = text;
    this.#part('.service-filter-none').hidden = found > 0;
  }

  #showChosen(): void {
    for (const old of this.querySelectorAll('[data-key]')) old.remove();
    const clear = this.#part('.service-filter-clear');
    const chosen = this.#choices.filter(({ key, value }) => this.#filters[key] === value);
    for (const choice of chosen) {
      const chip = this.querySelector('template')?.content.firstElementChild?.cloneNode(true);
      if (!(chip instanceof HTMLElement)) return;
      const text = chipText(choice);
      chip.dataset['key'] = choice.key;
      chip.ariaLabel = fill(this.dataset['remove'] ?? '', { choice: text });
      chip.firstElementChild?.append(text);
      clear.before(chip);
    }
    clear.hidden = chosen.length === 0;
  }
}

customElements.define('yp-service-filter', ServiceFilter);
