import { VOICE_AT } from '#lib/storyboard/captions.ts';

/** How the picture goes on: whether it plays, and how fast. */
interface Pace {
  plays: boolean;
  rate: number;
}

/** The recorded voices of the scenes; a scene without one is silent. */
export class Voice {
  #audio: HTMLAudioElement | undefined;
  #file = '';

  /** Keeps the recording of a scene in step with the picture, in milliseconds of the scene. */
  follow(file: string, ms: number, pace: Pace): void {
    const audio = this.#recordingOf(file, pace.plays);
    if (audio === undefined) return;
    audio.playbackRate = pace.rate;
    const second = Math.max(0, ms - VOICE_AT) / 1000;
    if (Math.abs(audio.currentTime - second) > 0.3) audio.currentTime = second;
    if (!pace.plays) audio.pause();
    else if (ms >= VOICE_AT && audio.paused && !audio.ended)
      void audio.play().catch(() => undefined);
  }

  /** The recording of a scene; nothing is fetched before somebody has asked to hear it. */
  #recordingOf(file: string, plays: boolean): HTMLAudioElement | undefined {
    if (file !== this.#file) {
      this.#audio?.pause();
      this.#audio = undefined;
      this.#file = file;
    }
    if (plays && file !== '') this.#audio ??= new Audio(file);
    return this.#audio;
  }
}
