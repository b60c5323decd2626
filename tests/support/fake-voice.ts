import type { Page } from '@playwright/test';

/** What a made-up voice did, in order, as `window.voice`. */
export interface VoiceLog {
  said: string[];
  rates: number[];
  cancelled: number;
  speaking: boolean;
}

/** How the browser of a test speaks. */
interface Voices {
  /** The languages of its voices. */
  langs?: readonly string[];
  /** Its voices speak on the device itself. */
  local?: boolean;
  /** They come only when the test dispatches `voice-come` on the window. */
  late?: boolean;
}

/**
 * Gives a page a voice, before its own scripts: a headless browser has none. Sentences end when the
 * test dispatches `voice-end` on the window, and the voice fails at `voice-fail`.
 */
export const giveVoice = (page: Page, voices: Voices = {}): Promise<unknown> =>
  page.addInitScript(
    ({ langs = ['en-US', 'en-GB'], local = true, late = false }) => {
      const log: VoiceLog = { said: [], rates: [], cancelled: 0, speaking: false };
      let now: SpeechSynthesisUtterance | undefined;
      const end = (type: 'end' | 'error') => {
        const ended = now;
        now = undefined;
        log.speaking = false;
        if (type === 'end') ended?.onend?.call(ended, new Event('end') as SpeechSynthesisEvent);
        else ended?.onerror?.call(ended, new Event('error') as SpeechSynthesisErrorEvent);
      };
      class Utterance {
        rate = 1;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const synth = {
        ready: !late,
        onvoiceschanged: (): void => undefined,
        getVoices() {
          const all = langs.map((lang) => ({ lang, localService: local, default: false }));
          return this.ready ? all : [];
        },
        speak(utterance: SpeechSynthesisUtterance) {
          now = utterance;
          log.speaking = true;
          log.said.push(utterance.text);
          log.rates.push(utterance.rate);
        },
        cancel() {
          log.cancelled += 1;
          end('error');
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synth });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.assign(window, { voice: log });
      addEventListener('voice-end', () => {
        end('end');
      });
      addEventListener('voice-fail', () => {
        end('error');
      });
      addEventListener('voice-come', () => {
        synth.ready = true;
        synth.onvoiceschanged();
      });
    },
    { ...voices },
  );

/** What the made-up voice has done so far. */
export const voiceLog = (page: Page): Promise<VoiceLog> =>
  page.evaluate(() => Reflect.get(window, 'voice') as VoiceLog);

/** The made-up voice comes to the end of its sentence, stops by itself, or comes at last. */
export const voiceDoes = (page: Page, what: 'end' | 'fail' | 'come'): Promise<unknown> =>
  page.evaluate((name) => dispatchEvent(new Event(`voice-${name}`)), what);
