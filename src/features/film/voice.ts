import { VOICE_AT } from '#lib/storyboard/captions.ts';

/** The recorded voices of the scenes; a scene without one is silent. */
export class Voice {
  #audio: HTMLAudioElement | undefined;
  #file = '';

  /** Keeps the recording of a scene in step with the picture, in milliseconds of the scene. */
  follow(file: string, ms: number, { plays, rate }: { plays: boolean; rate: number }): void {
    if (file !== this.#file) {
      this.#audio?.pause();
      this.#audio = undefined;
      this.#file = file;
    }
    // Nothing is fetched before somebody has asked to hear it.
    if (plays && file !== '') this.#audio ??= new Audio(file);
    const audio = this.#audio;
    if (audio === undefined) return;
    audio.playbackRate = rate;
    const second = Math.max(0, ms - VOICE_AT) / 1000;
    if (Math.abs(audio.currentTime - second) > 0.3) audio.currentTime = second;
    if (plays && ms >= VOICE_AT && audio.paused && !audio.ended)
      void audio.play().catch(() => undefined);
    if (!plays) audio.pause();
  }
}
