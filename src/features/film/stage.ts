import { poseAt, readTracks, type Track } from '#lib/motion/track.ts';

interface Moving {
  group: Element;
  tracks: readonly Track[];
  /** What it was last given, so that nothing is drawn twice. */
  transform: string | null;
  opacity: string;
}

/** The screen of the player: shows a copy of one scene’s picture, at any moment of it. */
export class Stage {
  readonly #stage: HTMLElement;
  #moving: Moving[] = [];

  constructor(stage: HTMLElement) {
    this.#stage = stage;
  }

  /** Puts a scene of the storyboard on the screen, at its best moment. */
  show(scene: HTMLElement): void {
    const art = scene.querySelector('.story-picture');
    const picture = art?.firstElementChild?.cloneNode(true);
    const words = this.#stage.querySelector<HTMLElement>('.film-words');
    if (art === null || picture === undefined || words === null) return;
    this.#stage.className = art.className.replace('story-picture', 'film-stage');
    this.#stage.toggleAttribute('data-dark', scene.hasAttribute('data-dark'));
    this.#stage.querySelector('.film-picture')?.replaceChildren(picture);
    words.textContent = scene.querySelector('.story-number + span')?.textContent ?? '';
    words.toggleAttribute('data-big', words.textContent.length <= 10);
    this.#moving = [...this.#stage.querySelectorAll<SVGElement>('[data-move]')].map((group) => ({
      group,
      tracks: readTracks(group.dataset['move'] ?? ''),
      transform: group.getAttribute('transform'),
      opacity: group.getAttribute('opacity') ?? '1',
    }));
  }

  /** Draws the scene as it is at a moment, in milliseconds from its start. */
  seek(ms: number): void {
    for (const one of this.#moving) {
      const pose = poseAt(one.tracks, ms);
      if (pose.transform !== one.transform) {
        one.group.setAttribute('transform', pose.transform);
        one.transform = pose.transform;
      }
      const opacity = String(pose.opacity);
      if (opacity !== one.opacity) {
        one.group.setAttribute('opacity', opacity);
        one.opacity = opacity;
      }
    }
  }
}
