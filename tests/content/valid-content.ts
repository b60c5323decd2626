import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { words } from '#schemas/site/words.ts';

/** Text as it would lie on the disk. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const FOLDER = fileURLToPath(new URL('../fixtures/content/', import.meta.url));

/** The word itself stands for words; what the site fills in is kept. */
function sample(field: Field, name: string): object | string {
  if (name === 'id') return 'words';
  if (field.fields.size === 0) {
    return ['Words', ...(field.label?.match(/\{\w+\}/g) ?? [])].join(' ');
  }
  return Object.fromEntries([...field.fields].map(([key, inner]) => [key, sample(inner, key)]));
}

function readExamples(): Map<string, Uint8Array> {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const examples = new Map<string, Uint8Array>(
    files.map((file) => [`content/${file}`, readFileSync(join(FOLDER, file))]),
  );
  return examples.set('content/site/words/words.yaml', toBytes(stringify(sample(fieldOf(words), ''))));
}

const EXAMPLES = readExamples();

/** A small site's content without a mistake: at least one full entry of every collection. */
export const validContent = (): Map<string, Uint8Array> => new Map(EXAMPLES);

/** What the small site has beside its content. */
export const SITE = {
  publicFiles: new Set([
    '/uploads/lamp.svg',
    '/uploads/start.mp3',
    '/uploads/film.mp4',
    '/uploads/film.jpg',
    '/uploads/film.vtt',
    '/uploads/film-seen.vtt',
  ]),
  addresses: new Set(['/', '/urgent/']),
};

/** What lies on the disk as text. */
export const toText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
