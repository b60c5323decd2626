import { spoken } from './spoken.ts';

/** What a reader needs of the browser, and whom it tells. */
export interface Reading {
  sentences: readonly string[];
  synth: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  /** Gives an utterance with its voice. */
  utter: (text: string) => SpeechSynthesisUtterance;
  /** A sentence begins (its index). */
  onSentence: (index: number) => void;
  /** It is over: everything was read, or the voice stopped by itself. */
  onEnd: (how: 'read' | 'failed') => void;
}

/**
 * Reads sentences aloud, one utterance each. Pausing cancels and going on starts the sentence again:
 * a browser’s own pause does nothing on many phones.
 */
export class Reader {
  /** How fast: 1 is normal. */
  rate = 1;
  #at = 0;
  /** Kept, or some browsers drop it, and the events with it. */
  #utterance: SpeechSynthesisUtterance | undefined;
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Reads on from the sentence it stands at. */
  play(): void {
    const { sentences, synth, utter, onSentence } = this.#reading;
    const text = sentences[this.#at];
    if (text === undefined) {
      this.#end('read');
      return;
    }
    this.pause();
    const utterance = utter(spoken(text));
    utterance.rate = this.rate;
    // A sentence that was cut short also ends: only the one that is being read counts.
    const ifCurrent = (then: () => void) => () => {
      if (this.#utterance === utterance) then();
    };
    utterance.onend = ifCurrent(() => {
      this.#at += 1;
      this.play();
    });
    utterance.onerror = ifCurrent(() => {
      this.#end('failed');
    });
    this.#utterance = utterance;
    onSentence(this.#at);
    synth.speak(utterance);
  }

  /** Falls silent, and stays at its sentence. */
  pause(): void {
    this.#utterance = undefined;
    this.#reading.synth.cancel();
  }

  /** Reads the sentence that is so many sentences on, within the page. */
  move(by: number): void {
    this.#at = Math.min(Math.max(this.#at + by, 0), this.#reading.sentences.length - 1);
    this.play();
  }

  #end(how: 'read' | 'failed'): void {
    this.pause();
    this.#reading.onEnd(how);
  }
}
