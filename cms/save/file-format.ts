import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { splitFrontMatter } from '#lib/content/read/front-matter.ts';
import { parseDocument } from 'yaml';
import { patchFields, renderFields } from './patch-yaml.ts';
import { tidy } from './tidy.ts';

/** Where an entry carries the text of its file, so that saving can change only what changed. */
export const ORIGINAL = '__text';

/** Where an entry says that its file cannot be read. */
export const UNREADABLE = '__unreadable';

type Data = Readonly<Record<string, unknown>>;

/** Turns files into entries and back, as Decap wants it. */
export interface FileFormat {
  fromFile(text: string): Data;
  toFile(data: Data): string;
}

interface Parts {
  readonly fields: string;
  /** The words below the fields, with the line breaks around them. */
  readonly rest: string;
}

function partsOf(text: string, format: 'md' | 'yaml'): Parts {
  if (format === 'yaml') return { fields: text, rest: '' };
  const parts = splitFrontMatter(text);
  if ('message' in parts) throw new Error(parts.message);
  return { fields: `${parts.fields}\n`, rest: parts.body };
}

const wordsIn = (rest: string) => rest.replace(/^\n+/, '').trimEnd();

function parse(fields: string): Data {
  const document = parseDocument(fields, { version: '1.2', schema: 'core' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const data: unknown = document.toJS();
  return typeof data === 'object' && data !== null ? { ...data } : {};
}

function read(text: string, format: 'md' | 'yaml'): Data {
  const { fields, rest } = partsOf(text, format);
  const body = format === 'md' ? { body: wordsIn(rest) } : {};
  return { ...parse(fields), ...body, [ORIGINAL]: text };
}

function withBody(fields: string, before: string | undefined, words: string): string {
  const unchanged = before !== undefined && wordsIn(before) === words;
  const rest = words === '' ? '' : `${before?.startsWith('\n') === false ? '' : '\n'}${words}\n`;
  return `---\n${fields.trimEnd()}\n---\n${unchanged ? before : rest}`;
}

/** The fields of an entry and the words below them, without what the editor itself keeps in it (`__…`). */
export function plainData(data: Data, format: 'md' | 'yaml'): { fields: Data; body: string } {
  const all = Object.fromEntries(Object.entries(data).filter(([name]) => !name.startsWith('__')));
  if (format === 'yaml') return { fields: all, body: '' };
  const { body, ...fields }: Record<string, unknown> = all;
  return { fields, body: typeof body === 'string' ? body.trim() : '' };
}

/** An entry’s fields as they are written: tidied by the schema of its collection. */
export function tidyFields(fields: Data, shape: Field | undefined): Data {
  const tidied = tidy(fields, shape);
  return typeof tidied === 'object' && tidied !== null ? { ...tidied } : {};
}

function write(data: Data, format: 'md' | 'yaml', shape: Field | undefined): string {
  const { fields, body } = plainData(data, format);
  const next = tidyFields(fields, shape);
  const original = data[ORIGINAL];
  const parts = typeof original === 'string' ? partsOf(original, format) : undefined;
  const text =
    parts === undefined ? renderFields(next, shape) : patchFields(parts.fields, next, shape);
  return format === 'yaml' ? text : withBody(text, parts?.rest, body);
}

/**
 * The format of one kind of file. Opening an entry and saving it unchanged gives back its bytes;
 * changing a field changes its lines only. `nameOf` tells what the entry is. A file that cannot be read is kept as it is.
 */
export function fileFormat(
  format: 'md' | 'yaml',
  nameOf: (data: Data) => CollectionName | undefined,
): FileFormat {
  const shapeOf = (data: Data) => {
    const name = nameOf(data);
    return name === undefined ? undefined : fieldOf(COLLECTIONS[name].schema);
  };
  return {
    fromFile: (text) => {
      try {
        return read(text, format);
      } catch (error) {
        return { [ORIGINAL]: text, [UNREADABLE]: String(error) };
      }
    },
    toFile: (data) => {
      const original = data[ORIGINAL];
      if (data[UNREADABLE] !== undefined && typeof original === 'string') return original;
      return write(data, format, shapeOf(data));
    },
  };
}
