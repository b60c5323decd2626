import { mark, unmark } from './mark.ts';
import { passagesIn } from './passages.ts';
import { Reader } from './reader.ts';

/** A reader of one part of a page, which marks each sentence as it is said and wipes the mark after. */
export interface ReadAloud {
  reader: Reader;
  stop: () => void;
}

/** Gets a part of a page ready to be read with a voice of the device; `onEnd` says how it ended. */
export function readAloud(
  part: Element,
  voice: SpeechSynthesisVoice,
  onEnd: (how: 'read' | 'failed') => void,
): ReadAloud {
  const passages = passagesIn(part);
  const reader = new Reader({
    sentences: passages.map(({ text }) => text),
    synth: speechSynthesis,
    utter: (text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }),
    onSentence: (index) => {
      const passage = passages[index];
      if (passage !== undefined) mark(passage);
    },
    onEnd,
  });
  const stop = (): void => {
    reader.pause();
    unmark();
  };
  return { reader, stop };
}
