import { clockTime } from '#lib/storyboard/player.ts';
import { fill } from '#lib/text.ts';
import { markCurrent } from './film-scenes.ts';

export type FilmState = 'start' | 'playing' | 'paused' | 'ended';

/** What can be ticked: captions shown, no movement, a stop after each scene. */
type Choice = 'captions' | 'stills' | 'stops';

/** The controls of the player and the words beside its picture. Times are in milliseconds. */
export class Panel {
  readonly #player: HTMLElement;

  constructor(player: HTMLElement) {
    this.#player = player;
  }

  /** @throws if the player has no such part. */
  part(selector: string): HTMLElement {
    const part = this.#player.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`The player has no ${selector}.`);
    return part;
  }

  #field(selector: string): HTMLInputElement {
    const field = this.part(`input${selector}`);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no control.`);
    return field;
  }

  get slider(): HTMLInputElement {
    return this.#field('.film-slider');
  }

  /** How fast it plays: 1 is as it was made. */
  get rate(): number {
    return Number(this.#player.querySelector('select')?.value ?? 1);
  }

  choice(name: Choice): HTMLInputElement {
    return this.#field(`[name=${name}]`);
  }

  write(selector: string, text: string): void {
    const part = this.part(selector);
    if (part.textContent !== text) part.textContent = text;
  }

  /** Where it is, on the slider and in words: `words` are those of the scene. */
  showTime(now: number, length: number, words: string): void {
    const { slider } = this;
    slider.value = String(now);
    const at = fill(slider.dataset['at'] ?? '', { time: clockTime(now), words });
    if (slider.ariaValueText !== at) slider.ariaValueText = at;
    const template = this.part('.film-time').dataset['time'] ?? '';
    this.write('.film-time', fill(template, { now: clockTime(now), length: clockTime(length) }));
  }

  markChapter(id: string): void {
    const links = this.#player.querySelectorAll('.film-chapters a');
    markCurrent(links, (link) => link.getAttribute('href') === `#${id}`);
  }

  /** The button says what it would do now. */
  nameButton(state: FilmState): void {
    const label = this.part('.film-play > span');
    const { play = '', pause = '', again = '' } = label.dataset;
    label.textContent = { start: play, playing: pause, paused: play, ended: again }[state];
  }

  nameFull(isFull: boolean): void {
    const label = this.part('.film-full > span');
    const { on = '', off = '' } = label.dataset;
    label.textContent = isFull ? on : off;
  }

  showCaptions(): void {
    this.part('.film-caption').hidden = !this.choice('captions').checked;
  }
}
