import { toBytes, toText } from '../valid-content.ts';

/** The examples' content, to be changed. */
export type Content = Map<string, Uint8Array>;

/** One mistake in otherwise good content, and the one sentence that is to be said of it. */
export interface BrokenCase {
  /** What somebody did. */
  readonly what: string;
  /** Makes the mistake. */
  readonly spoil: (content: Content) => void;
  /** What the check is to print: one line, or one for each place. */
  readonly says: string | readonly string[];
}

export const NEED = 'content/needs/cannot-sleep.md';
export const SERVICE = 'content/services/night-line.md';

/** Puts other text in place of some text of a file. */
export const swap = (file: string, from: string, to: string) => (content: Content) => {
  const text = toText(content.get(file));
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${file}`);
  content.set(file, toBytes(text.replace(from, to)));
};

/** Puts a whole new text in a file. */
export const write = (file: string, text: string) => (content: Content) => {
  content.set(file, toBytes(text));
};

/** Gives a file another path. */
export const move = (from: string, to: string) => (content: Content) => {
  content.set(to, content.get(from) ?? new Uint8Array());
  content.delete(from);
};

/** Puts text where the Markdown of the example need starts, on line 51. */
export const inBody = (text: string) => swap(NEED, 'Lots of people lie awake.', text);
