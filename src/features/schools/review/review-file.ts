import * as z from 'zod/mini';
import type { Review } from './review.ts';

/** What marks a file as ours, and which shape it has. */
const KIND = 'grow-well-review';
const VERSION = 1;

const text = (max: number) => z.string().check(z.maxLength(max));

/** The most characters of each kind of field, and the most answers. */
export const MOST = { school: 120, note: 2000, action: 400, key: 120, answers: 200 } as const;

const shape = z.object({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  school: text(MOST.school),
  on: z.union([z.literal(''), z.iso.date()]),
  answers: z
    .record(
      text(MOST.key),
      z.object({
        rating: z.optional(z.enum(['red', 'amber', 'green'])),
        note: text(MOST.note),
      }),
    )
    .check(z.refine((answers) => Object.keys(answers).length <= MOST.answers)),
  actions: z
    .array(
      z.object({
        what: text(MOST.action),
        who: text(MOST.action),
        when: text(MOST.action),
      }),
    )
    .check(z.maxLength(200)),
});

/** A review as the text of a file. */
export const writeFile = (review: Review): string =>
  JSON.stringify({ kind: KIND, version: VERSION, ...review }, null, 2);

/**
 * What is wrong with a file: too large, no JSON, no review, of a later kind, about none of the questions
 * that are asked, or one part of it (its path).
 */
export type FileProblem =
  | { problem: 'too_big' | 'not_json' | 'not_review' | 'too_new' | 'other_questions' }
  | { problem: 'part'; path: readonly PropertyKey[] };

const parse = (content: string): unknown => {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
};

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (Reflect.get(data, name) as unknown)
    : undefined;

const answersOthers = (answers: object, keys: ReadonlySet<string>): boolean => {
  const answered = Object.keys(answers);
  return answered.length > 0 && !answered.some((key) => keys.has(key));
};

/**
 * Reads what {@link writeFile} wrote; says what is wrong with anything else. Where it is told which
 * questions there are (`keys`), it refuses a review that answers others only. Never throws.
 */
export function readFile(
  content: string,
  keys?: ReadonlySet<string>,
): { review: Review } | FileProblem {
  const data = parse(content.replace(/^\uFEFF/, ''));
  if (data === undefined) return { problem: 'not_json' };
  if (fieldOf(data, 'kind') !== KIND) return { problem: 'not_review' };
  const version = fieldOf(data, 'version');
  if (typeof version === 'number' && version > VERSION) return { problem: 'too_new' };
  const read = shape.safeParse(data);
  if (!read.success) return { problem: 'part', path: read.error.issues[0]?.path ?? [] };
  const { school, on, answers, actions } = read.data;
  if (keys !== undefined && answersOthers(answers, keys)) return { problem: 'other_questions' };
  return { review: { school, on, answers, actions } };
}
