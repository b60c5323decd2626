import { fill } from '#lib/text.ts';
import { fetchRest } from '#lib/services-rest.ts';
import { choosable, findServices, type Choosable } from './find-services.ts';

/** How many of those found are offered: more than this, and another word is quicker. */
const MOST_FOUND = 12;

function boxOf({ code, title, page, sheet }: Choosable): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = code;
  Object.assign(box.dataset, { kind: 'services', page, sheet: String(sheet) });
  const name = document.createElement('span');
  name.textContent = title;
  const label = document.createElement('label');
  label.append(box, name);
  return label;
}

const isTicked = (label: Element): boolean => label.querySelector('input')?.checked === true;

/** The part of the form that finds services which it does not show, and makes boxes of them. */
export class MoreServices {
  readonly #part: HTMLElement;
  readonly #boxes: Element;
  #services: Promise<readonly Choosable[]> | undefined;

  constructor(part: HTMLElement, boxes: Element) {
    this.#part = part;
    this.#boxes = boxes;
    const field = part.querySelector('input');
    field?.addEventListener('input', () => void this.#find(field.value));
    field?.addEventListener('focus', () => void this.#all().catch(() => undefined));
  }

  /** Makes a box of each service that a link names; `false` if the list cannot be fetched. */
  async add(codes: readonly string[]): Promise<boolean> {
    const services = await this.#all().catch(() => undefined);
    const wanted = services?.filter(({ code }) => codes.includes(code)) ?? [];
    this.#boxes.append(...wanted.map(boxOf));
    return services !== undefined;
  }

  #all(): Promise<readonly Choosable[]> {
    this.#services ??= fetchRest()
      .then(choosable)
      .catch((error: unknown) => {
        this.#services = undefined;
        throw error;
      });
    return this.#services;
  }

  async #find(typed: string): Promise<void> {
    const services = await this.#all().catch(() => undefined);
    const field = this.#part.querySelector('input');
    // Something else has been typed since.
    if (field?.value !== typed) return;
    if (services === undefined) {
      this.#say('failed', 0);
      return;
    }
    const ticked = [...this.#boxes.children].filter(isTicked);
    const known = new Set(ticked.map((label) => label.querySelector('input')?.value));
    const found = findServices(services, typed);
    const offered = found.filter(({ code }) => !known.has(code)).slice(0, MOST_FOUND);
    this.#boxes.replaceChildren(...ticked, ...offered.map(boxOf));
    const word = found.length > MOST_FOUND ? 'many' : 'found';
    this.#say(typed.trim() === '' ? undefined : word, found.length);
  }

  #say(word: 'failed' | 'found' | 'many' | undefined, count: number): void {
    const text = word === undefined ? '' : fill(this.#part.dataset[word] ?? '', { count });
    this.#part.querySelector('[role=status]')?.replaceChildren(text);
  }
}
