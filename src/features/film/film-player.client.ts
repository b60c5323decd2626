import { captionAt, sceneAt, sceneWords, stepFrom } from '#lib/storyboard/player.ts';
import { markCurrent, type PlayedScene, scenesOnPage } from './film-scenes.ts';
import { type FilmState, Panel } from './panel.ts';
import { Stage } from './stage.ts';
import { Voice } from './voice.ts';

const KEYS: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  ArrowRight: 1,
  PageUp: -1,
  ArrowLeft: -1,
};

/** Plays the storyboard that stands on the page: one `seek` draws the picture of any moment. */
class Film extends HTMLElement {
  readonly #gone = new AbortController();
  readonly #panel = new Panel(this);
  readonly #voice = new Voice();
  #scenes: readonly PlayedScene[] = [];
  #stage: Stage | undefined;
  #now = 0;
  #shown = -1;
  #frame = 0;
  #last = 0;

  connectedCallback(): void {
    const { signal } = this.#gone;
    this.#scenes = scenesOnPage();
    this.#stage = new Stage(this.#panel.part('.film-stage'));
    this.addEventListener('click', this.#click);
    this.addEventListener('input', this.#input);
    this.addEventListener('keydown', this.#key);
    document.addEventListener('click', this.#follow, { signal });
    document.addEventListener('fullscreenchange', this.#named, { signal });
    addEventListener('hashchange', this.#read, { signal });
    addEventListener('pagehide', this.pause, { signal });
    if (!document.fullscreenEnabled) this.#panel.part('.film-full').hidden = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    const obey = (): void => {
      this.#panel.choice('stills').checked = calm.matches;
      this.#still();
    };
    calm.addEventListener('change', obey, { signal });
    obey();
    // Some browsers keep what was ticked when a page is loaded again.
    this.#panel.showCaptions();
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
    this.#panel.write('.film-caption', this.#captionFor(scene, inside));
    this.#panel.showTime(this.#now, this.length, scene.words);
    this.#voice.follow(scene.file, inside, { plays: this.#plays, rate: this.#panel.rate });
  }

  /** Plays on from here; only ever after somebody asked for it. */
  play(): void {
    if (this.#isStill) return;
    this.#become('playing');
    this.seek(this.#now >= this.length ? 0 : this.#now);
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

  /** Without movement all that is said stands there; before the start, what is said first. */
  #captionFor(scene: PlayedScene, inside: number): string {
    if (this.#isStill) return scene.said;
    if (this.dataset['state'] === 'start') return scene.cues[0]?.[2] ?? '';
    return captionAt(scene.cues, inside);
  }

  readonly #tick = (time: number): void => {
    if (!this.#plays) return;
    const to = this.#now + Math.max(0, time - this.#last) * this.#panel.rate;
    this.#last = time;
    const scene = this.#scenes[this.#shown];
    const end = scene === undefined ? 0 : scene.start + scene.length;
    if (to >= this.length || (to >= end && this.#panel.choice('stops').checked)) {
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

  #enter(scene: PlayedScene, nth: number): void {
    this.#shown = nth;
    this.#stage?.show(scene.item);
    const { words } = scene;
    const said = sceneWords(this.dataset['said'] ?? '', {
      number: nth + 1,
      count: this.#scenes.length,
      words,
    });
    // While it plays, the captions go on; by hand there is time to hear what the picture shows.
    if (this.dataset['state'] !== 'start')
      this.#panel.write(
        '[role=status]',
        this.#plays ? said : `${said}. ${scene.said} ${scene.seen}`,
      );
    this.#panel.markChapter(scene.id);
    markCurrent(
      this.#scenes.map(({ item }) => item),
      (item) => item === scene.item,
    );
  }

  #become(state: FilmState): void {
    this.dataset['state'] = state;
    this.#panel.nameButton(state);
  }

  /** Goes to the start of a scene; without movement its best moment shows. */
  #goTo(ms: number): void {
    if (this.dataset['state'] === 'start' || this.dataset['state'] === 'ended')
      this.#become('paused');
    this.seek(ms);
  }

  #toggle(): void {
    if (this.#plays) this.pause();
    else this.play();
  }

  readonly #click = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const onPicture = target.closest('.film-stage') === null ? '' : 'play';
    const name = target.closest('button')?.dataset['do'] ?? onPicture;
    if (name === 'play') this.#toggle();
    else if (name === 'assembly') this.#full();
    else if (name !== '') this.#goTo(stepFrom(this.#scenes, this.#now, name === 'next' ? 1 : -1));
  };

  readonly #input = ({ target }: Event): void => {
    const { slider } = this.#panel;
    if (target === slider) this.#goTo(Number(slider.value));
    else if (target === this.#panel.choice('stills')) this.#still();
    else this.#panel.showCaptions();
  };

  #still(): void {
    this.pause();
    this.toggleAttribute('data-stills', this.#panel.choice('stills').checked);
    this.#shown = -1;
    this.seek(this.#now);
    // Before anything has played, the picture shows its best moment and not its first.
    const first = this.#scenes[this.#shown];
    if (this.dataset['state'] === 'start' && first !== undefined) this.#stage?.show(first.item);
  }

  #full(): void {
    if (document.fullscreenElement === null)
      void this.#panel.part('.film-screen').requestFullscreen();
    else void document.exitFullscreen();
  }

  readonly #named = (): void => {
    this.#panel.nameFull(document.fullscreenElement !== null);
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
    this.#panel.part('.film-screen').scrollIntoView({ block: 'nearest' });
    this.#panel.part(this.#isStill ? '[data-do=next]' : '.film-play').focus();
    this.play();
  };

  /** The address names a scene: it is shown, and nothing plays by itself. */
  readonly #read = (): void => {
    const scene = this.#scenes.find(({ id }) => location.hash === `#${id}`);
    if (scene === undefined) return;
    this.#become('paused');
    this.seek(scene.start);
    this.#stage?.show(scene.item);
    const come = (): void => {
      this.#panel.part('.film-screen').scrollIntoView();
    };
    // While a page loads, the browser goes to the scene in the story below, and would do so again.
    if (document.readyState === 'complete') come();
    else addEventListener('load', () => setTimeout(come), { once: true });
  };
}

customElements.define('yp-film', Film);
