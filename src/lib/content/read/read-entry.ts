import type { Finding, Path } from '../problem.ts';
import { decodeText, lineMatching } from './decode.ts';
import { splitFrontMatter, type Parts } from './front-matter.ts';
import { parseFields } from './parse-fields.ts';

/** How the files of a collection are written. */
export type Format = 'md' | 'yaml';

/** What a content file says, before any schema has looked at it. */
export interface ReadEntry {
  /** The values of its fields; nothing, if the file could not be read. */
  readonly data: unknown;
  /** Its Markdown; empty for YAML files. */
  readonly body: string;
  /** The line of the file on which the Markdown starts. */
  readonly bodyLine: number;
  /** The line of the file that a field, or the nearest one around it, stands on. */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Finding[];
}

/** What Git leaves in a file when two people changed the same lines. */
const CONFLICT = /^(<{7}|>{7}|\|{7})( |$)|^={7}$/m;

const CHOOSE =
  'two versions of this text stand here: keep the right one, then remove the other and the lines that start with <<<<<<<, ======= and >>>>>>>';

const unreadable = (problem: Finding): ReadEntry => ({
  data: undefined,
  body: '',
  bodyLine: 1,
  lineOf: () => 1,
  problems: [problem],
});

const split = (text: string, format: Format): Parts | Finding =>
  format === 'md' ? splitFrontMatter(text) : { fields: text, fieldsLine: 1, body: '', bodyLine: 1 };

/** Reads a content file and says, with the file's own line numbers, what cannot be read in it. */
export function readEntry(bytes: Uint8Array, format: Format): ReadEntry {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return unreadable(text);
  const conflict = lineMatching(text, CONFLICT);
  if (conflict !== undefined) return unreadable({ line: conflict, message: CHOOSE });
  const parts = split(text, format);
  if ('message' in parts) return unreadable(parts);
  const fields = parseFields(parts.fields, parts.fieldsLine);
  return { ...fields, body: parts.body, bodyLine: parts.bodyLine };
}
