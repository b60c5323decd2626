import { decodeFacets } from '#lib/filters/facets-code.ts';
import { countFor, type Facets, type Filters, matches, withChoice } from '#lib/filters/filters.ts';
import { readFragment, writeFragment } from '#lib/filters/fragment.ts';
import { fill } from '#lib/text.ts';
import {
  chipText,
  choicesIn,
  keyOf,
  setField,
  valueOf,
  type Field,
  type FormChoice,
} from './form-fields.ts';

/** A thing in the list, where it stands and what it can be found by. */
export interface Listed {
  item: HTMLElement;
  facets: Facets;
}

/**
 * Narrows a list on the page down; what was chosen is kept in the address’s fragment only. The
 * element says in its data where the things and their groups are (`items`, `groups`), what they can
 * be found by (`facets`), and its words.
 */
export class ListFilter extends HTMLElement {
  protected readonly gone = new AbortController();
  #filters: Filters = {};
  #fields: readonly Field[] = [];
  #choices: readonly FormChoice[] = [];
  #listed: readonly Listed[] = [];
  #later: ReadonlySet<HTMLElement> = new Set();
  #dropped = false;
  #frame = 0;

  connectedCallback(): void {
    this.prepare();
    this.#fields = [...this.querySelectorAll<Field>('[data-filter]')];
    this.#choices = this.#fields.flatMap(choicesIn);
    this.#listed = this.#list(
      this.#all(this.dataset['items']),
      (this.dataset['facets'] ?? '').split(','),
    );
    this.addEventListener('change', () => {
      const values = this.#fields.map((field) => [keyOf(field), valueOf(field)] as const);
      this.#choose(Object.fromEntries(values.filter(([, value]) => value)));
    });
    this.addEventListener('click', this.#take);
    addEventListener('hashchange', this.#read, { signal: this.gone.signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.gone.abort();
  }

  /** What has to be on the page before the form is read. */
  protected prepare(): void {
    // Most forms stand in the page as they are.
  }

  /** The facets of a thing at this moment. */
  protected current({ facets }: Listed): Facets {
    return facets;
  }

  /** How many things fit that are not on the page yet, while nothing is chosen. */
  protected unseen(): number {
    return 0;
  }

  /** Adds things that came later, from `codes` as in `facets`; they show once something is chosen. */
  protected add(items: readonly HTMLElement[], codes: readonly string[]): void {
    const later = this.#list(items, codes);
    this.#later = new Set(items);
    this.#listed = [...this.#listed, ...later];
    this.refresh();
  }

  /** Many things may change at once, so the list is gone over once for all of them. */
  protected readonly refresh = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#show);
  };

  protected within(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }

  #all(selector: string | undefined): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(selector ?? '')];
  }

  /** The things on the page with their facets, which stand in the same order. */
  #list(items: readonly HTMLElement[], codes: readonly string[]): Listed[] {
    const names = this.#choices.map(({ key, value }) => [key, value] as const);
    return items.map((item, nth) => ({ item, facets: decodeFacets(codes[nth] ?? '', names) }));
  }

  /** A button that takes one choice away, or all; it goes itself, so the count gets the focus. */
  readonly #take = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const chosen = this.#choices.find(({ key }) => key === button.dataset['key']);
    this.#choose(chosen ? withChoice(this.#filters, chosen.key, '') : {});
    this.within('[role=status]').focus();
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

  readonly #show = (): void => {
    const places = this.#listed.map(({ item, facets }) => ({
      item,
      facets: this.current({ item, facets }),
    }));
    const all = places.map(({ facets }) => facets);
    const chosen = Object.keys(this.#filters).length > 0;
    const fitting = new Set(places.filter((one) => matches(one.facets, this.#filters)));
    for (const one of places)
      one.item.hidden = !fitting.has(one) || (!chosen && this.#later.has(one.item));
    for (const group of this.#all(this.dataset['groups']))
      group.hidden = !group.querySelector('.grid > li:not([hidden])');
    for (const { key, value, label, place } of this.#choices)
      place.textContent = `${label} (${countFor(all, this.#filters, [key, value])})`;
    for (const field of this.#fields) setField(field, this.#filters[keyOf(field)]);
    this.#say(fitting.size + (chosen ? 0 : this.unseen()));
    this.#showChosen();
  };

  #say(found: number): void {
    const { count = '', one = '', none = '', dropped = '' } = this.dataset;
    const fits = found === 0 ? none : found === 1 ? one : fill(count, { count: found });
    const text = this.#dropped ? `${fits}. ${dropped}` : fits;
    const status = this.within('[role=status]');
    if (status.textContent !== text) status.textContent = text;
    this.within('.list-filter-none').hidden = found > 0;
  }

  #showChosen(): void {
    for (const old of this.querySelectorAll('[data-key]')) old.remove();
    const clear = this.within('.list-filter-clear');
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
