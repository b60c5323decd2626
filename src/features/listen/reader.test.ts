import { describe, expect, it } from 'vitest';
import { Reader } from './reader.ts';

/** A browser’s voice in memory: it says a sentence when it is told that the sentence is over. */
function makeVoice(sentences: readonly string[]) {
  const said: { text: string; rate: number }[] = [];
  const told: string[] = [];
  let now: SpeechSynthesisUtterance | undefined;
  const reader = new Reader({
    sentences,
    synth: {
      speak: (utterance) => {
        now = utterance;
        said.push({ text: utterance.text, rate: utterance.rate });
      },
      cancel: () => {
        const cut = now;
        now = undefined;
        // As browsers do: what is cancelled ends with an error.
        cut?.onerror?.call(cut, new Event('error') as SpeechSynthesisErrorEvent);
      },
    },
    utter: (text) => ({ text, rate: 1 }) as SpeechSynthesisUtterance,
    onSentence: (index) => told.push(String(index)),
    onEnd: (how) => told.push(how),
  });
  const finish = () => {
    now?.onend?.call(now, new Event('end') as SpeechSynthesisEvent);
  };
  const fail = () => {
    now?.onerror?.call(now, new Event('error') as SpeechSynthesisErrorEvent);
  };
  return { reader, said, told, finish, fail };
}

describe('reading aloud', () => {
  it('reads one sentence after the other, and says when it is done', () => {
    const { reader, told, finish } = makeVoice(['One.', 'Two.']);
    reader.play();
    finish();
    finish();
    expect(told).toEqual(['0', '1', 'read']);
  });

  it('says telephone numbers digit by digit', () => {
    const { reader, said } = makeVoice(['Call 0800 1111.']);
    reader.play();
    expect(said.at(0)?.text).toBe('Call 0 8 0 0, 1 1 1 1.');
  });

  it('goes on with the sentence at which it was paused', () => {
    const { reader, told, finish } = makeVoice(['One.', 'Two.', 'Three.']);
    reader.play();
    finish();
    reader.pause();
    reader.play();
    expect(told).toEqual(['0', '1', '1']);
  });

  it('moves by a sentence, and stays on the page', () => {
    const { reader, told } = makeVoice(['One.', 'Two.']);
    reader.play();
    reader.move(1);
    reader.move(1);
    reader.move(-1);
    reader.move(-1);
    expect(told).toEqual(['0', '1', '1', '0', '0']);
  });

  it('reads the next sentence at the speed that was chosen', () => {
    const { reader, said } = makeVoice(['One.', 'Two.']);
    reader.play();
    reader.rate = 1.4;
    reader.move(1);
    expect(said.map(({ rate }) => rate)).toEqual([1, 1.4]);
  });

  it('says when the voice stopped by itself', () => {
    const { reader, told, fail } = makeVoice(['One.', 'Two.']);
    reader.play();
    fail();
    expect(told).toEqual(['0', 'failed']);
  });

  it('is over at once on a page without words', () => {
    const { reader, told } = makeVoice([]);
    reader.play();
    expect(told).toEqual(['read']);
  });
});
