import { COLLECTIONS } from '#schemas/collections.ts';
import { checkFields } from './explain/check-fields.ts';
import { valueAt } from './fields/field-at.ts';
import { placeOf, type Place } from './place.ts';
import type { Finding } from './problem.ts';
import { readEntry } from './read/read-entry.ts';
import type { Entry } from './rules/entry.ts';

/** A content file: its entry, if it belongs anywhere, and what is wrong with its fields. */
export interface LoadedFile {
  readonly file: string;
  readonly entry: Entry | undefined;
  readonly problems: readonly Finding[];
}

/**
 * A value that others depend on. Where a file cannot be read, a line that looks like it will do,
 * so that one mistake is not told again in every file that leads here.
 */
function textIn(data: unknown, bytes: Uint8Array, field: string): string | undefined {
  const value = valueAt(data, [field]);
  if (typeof value === 'string') return value;
  const line = new RegExp(`^${field}: *["']?([a-z0-9-]+)`, 'm');
  return data === undefined ? line.exec(new TextDecoder().decode(bytes))?.[1] : undefined;
}

function loadAt(place: Place, file: string, bytes: Uint8Array): LoadedFile {
  const { collection, name, problems } = place;
  const { schema, format } = COLLECTIONS[collection];
  const read = readEntry(bytes, format);
  const checked =
    read.problems.length === 0
      ? checkFields(schema, read.data, read.lineOf)
      : { value: undefined, problems: [] };
  const id = textIn(read.data, bytes, 'id');
  const theme = textIn(read.data, bytes, 'theme');
  return {
    file,
    entry: { collection, file, name, id, theme, read, data: checked.value },
    problems: [...problems, ...read.problems, ...checked.problems],
  };
}

/** Reads one file under `content/` and holds it against the schema of its folder. */
export function loadFile(file: string, bytes: Uint8Array): LoadedFile {
  const place = placeOf(file);
  return 'message' in place
    ? { file, entry: undefined, problems: [place] }
    : loadAt(place, file, bytes);
}
