import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { words } from '#schemas/site/words.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/content/', import.meta.url));

/** The word itself stands for words; what the site fills in is kept. */
const sample = (field: Field): unknown =>
  field.fields.size === 0
    ? ['Words', ...(field.label?.match(/\{\w+\}/g) ?? [])].join(' ')
    : Object.fromEntries([...field.fields].map(([name, inner]) => [name, sample(inner)]));

const sampleWords = { ...Object(sample(fieldOf(words))), id: 'words' };

/** A small site's content without a mistake: at least one full entry of every collection. */
export function validContent(): Map<string, Uint8Array> {
  const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  const content = new Map<string, Uint8Array>(
    files.map((file) => [
      `content/${file.replaceAll('\\', '/').slice(FOLDER.length).replace(/^\/+/, '')}`,
      readFileSync(file),
    ]),
  );
  content.set('content/site/words/words.yaml', toBytes(stringify(sampleWords)));
  return content;
}

/** What the small site has beside its content. */
export const SITE = {
  publicFiles: new Set(['/uploads/lamp.svg']),
  addresses: new Set(['/', '/urgent/']),
};

/** Text as it would lie on the disk. */
export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What lies on the disk as text. */
export const toText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
