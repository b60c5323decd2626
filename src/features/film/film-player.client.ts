import {
  captionAt,
  clockTime,
  type FlatCue,
  sceneAt,
  sceneWords,
  stepFrom,
} from '#lib/storyboard/player.ts';
import { fill } from '#lib/text.ts';
import { Stage } from './stage.ts';
import { Voice } from './voice.ts';

interface Scene {
  item: HTMLElement;
  id: string;
  start: number;
  length: number;
  cues: readonly FlatCue[];
  words: string;
  file: string;
}

const sceneFrom = (item: HTMLElement): Scene => ({
  item,
  id: item.id,
  start: Number(item.dataset['start']),
  length: Number(item.dataset['length']),
  // Storyboard.tsx wrote the cues.
  cues: JSON.parse(item.dataset['cues'] ?? '[]') as FlatCue[],
  words: item.querySelector('.story-number + span')?.textContent ?? '',
  file: item.dataset['audio'] ?? '',
});

const KEYS: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
};

/** Plays the storyboard that stands on the page: one `seek` draws the picture of any moment. */
class Film extends HTMLElement {
  readonly #gone = new AbortController();
  readonly #voice = new Voice();
  #scenes: readonly Scene[] = [];
  #stage: Stage | undefined;
  #now = 0;
  #shown = -1;
  #frame = 0;
  #last = 0;

  connectedCallback(): void {
    const { signal } = this.#gone;
    const items = document.querySelectorAll<HTMLElement>('.storyboard > li');
    this.#scenes = [...items].map(sceneFrom);
    this.#stage = new Stage(this.#part('.film-stage'));
    this.addEventListener('click', this.#click);
    this.addEventListener('input', this.#input);
    this.addEventListener('keydown', this.#key);
    document.addEventListener('click', this.#follow, { signal });
    document.addEventListener('fullscreenchange', this.#named, { signal });
    addEventListener('hashchange', this.#read, { signal });
    addEventListener('pagehide', this.pause, { signal });
    if (!document.fullscreenEnabled) this.#part('.film-full').hidden = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const obey = (): void => {
      this.#box('stills').checked = calm.matches;
      this.#still();
    };
    calm.addEventListener('change', obey, { signal });
    obey();
    this.#read();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.pause();
  }

  /** How long it all is, in milliseconds. */
  get length(): number {
    const last = this.#scenes.at(-1);
    return last === undefined ? 0 : last.start + last.length;
  }

  /** Draws the moment `ms` after the start: picture, words, caption, slider and lists. */
  seek(ms: number): void {
    this.#now = Math.min(Math.max(ms, 0), this.length);
    const nth = sceneAt(this.#scenes, this.#now);
    const scene = this.#scenes[nth];
    if (scene === undefined) return;
    if (nth !== this.#shown) this.#enter(scene, nth);
    const inside = this.#now - scene.start;
    if (!this.#isStill) this.#stage?.seek(inside);
    this.#write('.film-caption', this.#captionFor(scene, inside));
    this.#showTime(scene);
    const rate = Number(this.#part<HTMLSelectElement>('select').value);
    this.#voice.follow(scene.file, inside, { plays: this.#plays, rate });
  }

  /** Plays on from here; only ever after somebody asked for it. */
  play(): void {
    if (this.#isStill) return;
    if (this.#now >= this.length) this.seek(0);
    this.#become('playing');
    this.#last = performance.now();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#tick);
  }

  /** Stands still where it is. */
  readonly pause = (): void => {
    cancelAnimationFrame(this.#frame);
    if (this.#plays) this.#become(this.#now >= this.length ? 'ended' : 'paused');
    this.seek(this.#now);
  };

  get #plays(): boolean {
    return this.dataset['state'] === 'playing';
  }

  get #isStill(): boolean {
    return this.hasAttribute('data-stills');
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (part === null) throw new Error(`The player has no ${selector}.`);
    return part;
  }

  #box(name: string): HTMLInputElement {
    return this.#part<HTMLInputElement>(`[name=${name}]`);
  }

  #write(selector: string, text: string): void {
    const part = this.#part(selector);
    if (part.textContent !== text) part.textContent = text;
  }

  /** Without movement all that is said stands there; before the start, what is said first. */
  #captionFor(scene: Scene, inside: number): string {
    if (this.#isStill) return this.#said(scene);
    if (this.dataset['state'] === 'start') return scene.cues[0]?.[2] ?? '';
    return captionAt(scene.cues, inside);
  }

  #said({ cues }: Scene): string {
    return cues.map(([, , text]) => text).join(' ');
  }

  readonly #tick = (time: number): void => {
    if (!this.#plays) return;
    const rate = Number(this.#part<HTMLSelectElement>('select').value);
    const to = this.#now + Math.max(0, time - this.#last) * rate;
    this.#last = time;
    const scene = this.#scenes[this.#shown];
    const end = scene === undefined ? 0 : scene.start + scene.length;
    if (to >= this.length || (to >= end && this.#box('stops').checked)) {
      // The last moment of the scene stays on the screen, and play goes on with the next one.
      this.seek(Math.min(to, end - 1));
      if (to >= this.length) this.#now = this.length;
      this.pause();
      if (to < this.length) this.#now = end;
      return;
    }
    this.seek(to);
    this.#frame = requestAnimationFrame(this.#tick);
  };

  #enter(scene: Scene, nth: number): void {
    this.#shown = nth;
    this.#stage?.show(scene.item);
    const { words } = scene;
    const said = sceneWords(this.dataset['said'] ?? '', {
      number: nth + 1,
      count: this.#scenes.length,
      words,
    });
    // While it plays, the captions go on; by hand there is time to hear what the picture shows.
    const seen = scene.item.querySelector('.story-seen')?.textContent ?? '';
    if (this.dataset['state'] !== 'start')
      this.#write('[role=status]', this.#plays ? said : `${said}. ${this.#said(scene)} ${seen}`);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.film-chapters a'))
      this.#mark(link, link.hash === `#${scene.id}`);
    for (const { item } of this.#scenes) this.#mark(item, item === scene.item);
  }

  #mark(part: HTMLElement, isNow: boolean): void {
    if (isNow) part.setAttribute('aria-current', 'true');
    else part.removeAttribute('aria-current');
  }

  #showTime({ words }: Scene): void {
    const slider = this.#part<HTMLInputElement>('.film-slider');
    const now = clockTime(this.#now);
    slider.value = String(this.#now);
    const at = fill(slider.dataset['at'] ?? '', { time: now, words });
    if (slider.ariaValueText !== at) slider.ariaValueText = at;
    const template = this.#part('.film-time').dataset['time'] ?? '';
    this.#write('.film-time', fill(template, { now, length: clockTime(this.length) }));
  }

  #become(state: 'playing' | 'paused' | 'ended'): void {
    this.dataset['state'] = state;
    const label = this.#part('.film-play > span');
    const { play, pause, again } = label.dataset;
    label.textContent = { playing: pause, paused: play, ended: again }[state] ?? '';
  }

  /** Goes to the start of a scene; without movement its best moment shows. */
  #goTo(ms: number): void {
    if (this.dataset['state'] === 'start' || this.dataset['state'] === 'ended')
      this.#become('paused');
    this.seek(ms);
  }

  readonly #click = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const name = target?.closest('button')?.dataset['do'];
    if (name === 'play' || target?.closest('.film-stage')) {
      if (this.#plays) this.pause();
      else this.play();
    } else if (name === 'previous') this.#goTo(stepFrom(this.#scenes, this.#now, -1));
    else if (name === 'next') this.#goTo(stepFrom(this.#scenes, this.#now, 1));
    else if (name === 'assembly') this.#full();
  };

  readonly #input = ({ target }: Event): void => {
    if (target === this.#part('.film-slider'))
      this.#goTo(Number(this.#part<HTMLInputElement>('.film-slider').value));
    else if (target === this.#box('stills')) this.#still();
    else if (target === this.#box('captions'))
      this.#part('.film-caption').hidden = !this.#box('captions').checked;
  };

  #still(): void {
    this.pause();
    this.toggleAttribute('data-stills', this.#box('stills').checked);
    this.#shown = -1;
    this.seek(this.#now);
    // Before anything has played, the picture shows its best moment and not its first.
    const first = this.#scenes[this.#shown];
    if (this.dataset['state'] === 'start' && first !== undefined) this.#stage?.show(first.item);
  }

  #full(): void {
    if (document.fullscreenElement === null) void this.#part('.film-screen').requestFullscreen();
    else void document.exitFullscreen();
  }

  readonly #named = (): void => {
    const label = this.#part('.film-full > span');
    const { on = '', off = '' } = label.dataset;
    label.textContent = document.fullscreenElement === null ? off : on;
  };

  /** A teacher’s clicker sends Page Down; on a control the arrow keys belong to the control. */
  readonly #key = (event: KeyboardEvent): void => {
    const by = KEYS[event.key];
    const isField =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (by === undefined || isField || document.fullscreenElement === null) return;
    event.preventDefault();
    this.#goTo(stepFrom(this.#scenes, this.#now, by));
  };

  /** A link to a scene, wherever it stands on the page, plays from there. */
  readonly #follow = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const scene = this.#scenes.find(({ id }) => link?.getAttribute('href') === `#${id}`);
    if (scene === undefined) return;
    event.preventDefault();
    history.replaceState(null, '', `#${scene.id}`);
    this.#goTo(scene.start);
    if (this.contains(link)) return;
    this.#part('.film-screen').scrollIntoView({ block: 'nearest' });
    this.#part(this.#isStill ? '[data-do=next]' : '.film-play').focus();
    this.play();
  };

  /** The address names a scene: it is shown, and nothing plays by itself. */
  readonly #read = (): void => {
    const scene = this.#scenes.find(({ id }) => location.hash === `#${id}`);
    if (scene === undefined) return;
    this.#become('paused');
    this.seek(scene.start);
    this.#stage?.show(scene.item);
    this.#part('.film-screen').scrollIntoView({ block: 'nearest' });
  };
}

customElements.define('yp-film', Film);
