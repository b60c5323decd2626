import { fill } from '#lib/text.ts';
import type { Answer } from './search.ts';
import { showUrgent } from './failed.ts';
import { FILTERS, narrow, type Chosen, type Filter } from './narrow.ts';
import { showFilters, type Names } from './show-filters.ts';
import { showResults, type Place } from './show-results.ts';

/** An answer; `isPart` where the engine could not be asked. */
export type Shown = Answer & { isPart?: boolean };

type Labels = Readonly<Partial<Record<Filter, Readonly<Record<string, string>>>>>;

const isFilter = (name = ''): name is Filter => FILTERS.some((one) => one === name);

/** Draws what the search answers, and narrows it down. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #names: Names;
  #answer: Shown | undefined;
  #chosen: Chosen = {};

  /** `needs` are the names of needs by id. */
  constructor(root: HTMLElement, needs: ReadonlyMap<string, string>) {
    this.#root = root;
    // Written into the page by SearchResults.astro.
    const labels = JSON.parse(this.#part('labels').textContent) as Labels;
    const named = (filter: Filter) => new Map(Object.entries(labels[filter] ?? {}));
    this.#names = {
      kind: named('kind'),
      audience: named('audience'),
      need: needs,
      phase: named('phase'),
      age: named('age'),
    };
    root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      const { filter } = target.dataset;
      if (isFilter(filter)) this.#choose(filter, target.value);
    });
    this.#part('clear').addEventListener('click', () => {
      this.#chosen = {};
      this.#draw();
      this.#part('filters').querySelector('summary')?.focus();
    });
  }

  /** Shows an answer; what was chosen for the one before is let go of where the words are others. */
  show(answer: Shown): void {
    if (answer.understood.text !== this.#answer?.understood.text) this.#chosen = {};
    this.#answer = answer;
    this.#root.dataset['state'] = !answer.isWhole ? 'looking' : answer.isNone ? 'none' : 'some';
    const { risk } = answer.understood;
    showUrgent(this.#root, risk ?? (answer.isNone ? 'people' : undefined));
    this.#part('found').hidden = false;
    this.#part('none').hidden = !answer.isNone;
    this.#draw();
  }

  #choose(filter: Filter, value: string): void {
    const others = Object.entries(this.#chosen).filter(([name]) => name !== filter);
    this.#chosen = Object.fromEntries(value === '' ? others : [...others, [filter, value]]);
    this.#draw();
  }

  #draw(): void {
    const answer = this.#answer;
    if (!answer) return;
    const shown = narrow(answer.results, this.#chosen);
    const isFiltered = Object.keys(this.#chosen).length > 0;
    showResults(shown, this.#place(answer.isNone));
    const choice = { chosen: this.#chosen, names: this.#names };
    const isAny = showFilters(this.#part('filters'), answer.results, choice);
    this.#part('filters').hidden = !answer.isWhole || answer.isNone || !isAny;
    this.#part('clear').hidden = !isFiltered;
    this.#part('more').hidden = !answer.isWhole || answer.isDeep || answer.isPart === true;
    this.#sayWhy(answer);
    this.#say(answer, shown.length);
  }

  #place(isNone: boolean): Place {
    const first = this.#word(isNone ? 'offered' : 'best');
    return {
      list: this.#part('list'),
      nameOf: (kind) => (kind === 'best' ? first : (this.#names.kind.get(kind) ?? '')),
    };
  }

  #word(name: string): string {
    return this.#root.dataset[name] ?? '';
  }

  /** What screen readers are told: that urgent help is there, how many results, what is missing. */
  #say({ isWhole, isNone, isPart = false, understood }: Shown, found: number): void {
    const many = found === 1 ? this.#word('one') : fill(this.#word('count'), { count: found });
    const said = isNone ? this.#word('none') : many;
    const text = [
      understood.risk === undefined ? '' : this.#word('urgent'),
      isWhole ? said : this.#word('loading'),
      isPart ? this.#word('partly') : '',
    ]
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.$/, ''))
      .join('. ');
    const status = this.#part('count');
    if (status.textContent !== text) status.textContent = text;
  }

  #sayWhy({ topic }: Shown): void {
    const why = this.#part('why');
    why.hidden = topic === undefined;
    const [before = '', after = ''] = this.#word('showing').split('{topic}');
    const name = document.createElement('strong');
    name.textContent = topic ?? '';
    why.replaceChildren(before, name, after);
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search has no part “${name}”.`);
    return part;
  }
}
