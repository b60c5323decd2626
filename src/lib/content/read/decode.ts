import type { Finding } from '../problem.ts';

const MAX_BYTES = 256 * 1024;
const NEW_LINE = 10;

/** Characters that nobody can see and that have no place in words. */
export const UNSEEN =
  /[[\p{Cc}\u{FFFD}\u{FEFF}\u{200B}\u{202A}-\u{202E}\u{2066}-\u{2069}]--[\n\t]]/v;

/** The line, counted from 1, on which a text first matches a pattern. */
export function lineMatching(text: string, pattern: RegExp): number | undefined {
  const at = text.search(pattern);
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

function read(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No byte of a longer character is a line break, so each line can be read by itself. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, from)) {
    if (read(bytes.subarray(from, end)) === undefined) return line;
    from = end + 1;
    line += 1;
  }
  return line;
}

/** The text of a file without byte order mark, its lines ending in `\n`; or why it cannot be read. */
export function decodeText(bytes: Uint8Array): string | Finding {
  if (bytes.length > MAX_BYTES) {
    const message = 'this file is larger than 256 kB: remove what was pasted in by mistake';
    return { line: 1, message };
  }
  const text = read(bytes)?.replaceAll('\r\n', '\n');
  if (text === undefined) {
    const message =
      'this line holds a character that cannot be read: save the file as UTF-8 and write the character again';
    return { line: firstBadLine(bytes), message };
  }
  if (text.trim() === '') {
    return { line: 1, message: 'this file is empty: fill it in, or delete it' };
  }
  const unseen = lineMatching(text, UNSEEN);
  if (unseen === undefined) return text;
  return {
    line: unseen,
    message: 'this line holds a character that cannot be seen: delete the line and type it again',
  };
}
