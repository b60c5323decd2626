import { z } from 'zod';
import { line } from '#schemas/parts/field.ts';

type Labels = Readonly<Record<string, string>>;

/** Words of one part of the site: for each key, what the words are (its label in the editor). */
export const part = <const T extends Labels>(where: string, labels: T) => {
  const fields = Object.entries(labels).map(([key, label]) => [
    key,
    line(label, `${where}. Words in {curly brackets} are filled in by the site: keep them.`, 240),
  ]);
  // Object.fromEntries forgets the keys, which are those of `labels`.
  const shape = Object.fromEntries(fields) as { [Key in keyof T]: ReturnType<typeof line> };
  return z.strictObject(shape).meta({ label: where, hint: `The words of: ${where}.` });
};
