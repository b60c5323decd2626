import { expect, test } from 'vitest';
import type { Draft } from '../../cms/check/check-draft.ts';
import { PREVIEWS } from '../../cms/previews/pages.tsx';
import { drafts, drawn } from './drawn.tsx';
import { halfTyped, randomFrom } from './half-typed.ts';

/** How many half-typed entries of each collection are drawn. */
const TRIES = 240;

const previewed = Object.keys(PREVIEWS);
const draftsOf = (collection: string) => drafts.filter((one) => one.collection === collection);

/** A draft in which few things are wrong, or many: the id stays one, as the editor sees to. */
function half(draft: Draft, seed: number): Draft {
  const random = randomFrom(seed);
  const { id, ...fields } = draft.data;
  const data = halfTyped(fields, random, [0.02, 0.08, 0.3][seed % 3] ?? 0.1);
  const whole = typeof data === 'object' ? { ...data } : {};
  return { ...draft, data: random() < 0.2 ? whole : { id, ...whole } };
}

/** What a page says where it counted with something that was no figure or no word. */
const NONSENSE = /NaN|Infinity|Invalid Date|\[object |>(?:undefined|null)</;

function failureOf(draft: Draft): string | undefined {
  try {
    const [found] = NONSENSE.exec(drawn(draft)) ?? [];
    return found && `Error: it says “${found}”\n${JSON.stringify(draft.data)}`;
  } catch (error) {
    return `${String(error)}\n${JSON.stringify(draft.data)}`;
  }
}

test.each(previewed)('the preview of “%s” stands with whatever is half typed', (collection) => {
  const examples = draftsOf(collection);
  expect(examples).not.toEqual([]);
  const failures = Array.from({ length: TRIES }, (_, seed) => {
    const draft = examples[seed % examples.length];
    return draft && failureOf(half(draft, seed));
  });
  expect(failures.filter((one) => one !== undefined)).toEqual([]);
});
