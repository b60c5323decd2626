import { z } from 'zod';
import { line } from '#schemas/parts/field.ts';

type Labels = Readonly<Record<string, string>>;

/** Where some words stand, and what in them must be kept: the names in curly brackets of their label. */
function hintFor(label: string, where: string): string {
  const kept = label.match(/\{\w+\}/g)?.join(' and ');
  return kept === undefined ? `In: ${where}.` : `Keep ${kept}: the site fills it in.`;
}

/** Words of one part of the site: for each key, what the words are (its label in the editor). */
export const part = <const T extends Labels>(where: string, labels: T) => {
  const fields = Object.entries(labels).map(([key, label]) => [
    key,
    line(label, hintFor(label, where), 240),
  ]);
  // Object.fromEntries forgets the keys, which are those of `labels`.
  const shape = Object.fromEntries(fields) as { [Key in keyof T]: ReturnType<typeof line> };
  return z.strictObject(shape).meta({ label: where, hint: 'Open it to see its words.' });
};
