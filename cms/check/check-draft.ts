import { checkBody } from '#lib/content/body/check-body.ts';
import { checkTogether, withPages } from '#lib/content/check-content.ts';
import { checkFields } from '#lib/content/explain/check-fields.ts';
import { fieldOf } from '#lib/content/fields/field-of.ts';
import { isHidden, placeOf } from '#lib/content/place.ts';
import type { Finding, Problem } from '#lib/content/problem.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { fileFormat, plainData, tidyFields } from '../save/file-format.ts';
import { placeInForm, withGaps } from './gaps.ts';
import { loadText, titleOf, withFile, type KnownContent } from './known-content.ts';

/** Something to mend before an entry can go to readers. */
export interface Fault {
  /** Where in the form it is; empty if it is about the entry as a whole. */
  readonly path: readonly (string | number)[];
  /** What editors call the field, if it is about one. */
  readonly label: string | undefined;
  /** What is wrong and what to do, in the content check’s own words. */
  readonly message: string;
}

/** An entry in the editor. */
export interface Draft {
  readonly collection: CollectionName;
  /** The path of its file; for a new entry, the one it will have. */
  readonly path: string;
  /** Its data as the form holds it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Paths of pictures that will be saved with it. */
  readonly uploads?: readonly string[];
}

/** The name of the field that holds the words below the fields. */
const BODY = 'body';

const pathOf = (field = ''): (string | number)[] =>
  field === '' ? [] : field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

const faultOf = (draft: Draft, { field, label, message }: Omit<Finding, 'line'>): Fault => ({
  path: placeInForm(draft.data, pathOf(field)),
  label,
  message,
});

const keyOf = ({ file, field, message }: Problem) => `${file} ${field ?? ''} ${message}`;

/** What the rules across entries say now that they did not say before, here and elsewhere. */
function together(draft: Draft, text: string, known: KnownContent): Fault[] {
  const loaded = withFile(known, draft.path, text);
  const before = new Set(known.before.map(keyOf));
  const titles = new Map(
    loaded.map(({ file, entry }) => [file, entry === undefined ? file : titleOf(entry)]),
  );
  return checkTogether(loaded, known.site).flatMap((problem): Fault[] => {
    if (problem.file === draft.path) return [faultOf(draft, problem)];
    if (before.has(keyOf(problem))) return [];
    const message = `this would break “${titles.get(problem.file) ?? problem.file}”: ${problem.message}`;
    return [{ path: [], label: undefined, message }];
  });
}

const words = (body: string, uploads: readonly string[], known: KnownContent): Fault[] => {
  const whole = withPages(known.loaded, known.site);
  const fresh = uploads.map((path) => path.replace(/^\/?public/, ''));
  const site = { ...whole, publicFiles: new Set([...whole.publicFiles, ...fresh]) };
  return checkBody(body, 1, site).map(({ message }) => ({
    path: [BODY],
    label: 'Words',
    message,
  }));
};

function alone(draft: Draft, known: KnownContent | undefined): Fault[] {
  const { schema, format } = COLLECTIONS[draft.collection];
  const { fields, body } = plainData(draft.data, format);
  const shape = fieldOf(schema);
  const data = withGaps(tidyFields(fields, shape), shape);
  const { problems } = checkFields(schema, data, () => 1);
  return [
    ...problems.map((problem) => faultOf(draft, problem)),
    ...(known === undefined ? [] : words(body, draft.uploads ?? [], known)),
  ];
}

/** The text that saving a draft would write. */
export const textOf = ({ collection, data }: Draft): string =>
  fileFormat(COLLECTIONS[collection].format, () => collection).toFile(data);

/**
 * Everything to mend in a draft: each field by its schema, the words, and how it fits the rest of
 * the site, as far as that is known.
 */
export function checkDraft(draft: Draft, known: KnownContent | undefined): Fault[] {
  const own = alone(draft, known);
  if (known === undefined) return own;
  const text = textOf(draft);
  // What cannot be read any more is told once, by its schema or here.
  const { problems } = loadText(draft.path, text);
  const unread = own.length > 0 ? [] : problems.map((problem) => faultOf(draft, problem));
  return [...own, ...unread, ...together(draft, text, known)];
}

/** What a file’s text, as it lies on a branch, still lacks; nothing for files that are no content. */
export function checkText(
  { path, text, uploads }: { path: string; text: string; uploads?: readonly string[] },
  known: KnownContent,
): Fault[] {
  const place = placeOf(path);
  if (isHidden(path) || 'message' in place) return [];
  const { collection } = place;
  const data = fileFormat(COLLECTIONS[collection].format, () => collection).fromFile(text);
  return checkDraft({ collection, path, data, uploads: uploads ?? [] }, known);
}

/** The addresses that only this file’s own page has. */
function addressesOf(path: string, known: KnownContent): string[] {
  const none = { ...known.site, addresses: new Set<string>() };
  const left = withPages(withFile(known, path), none).addresses;
  return [...withPages(known.loaded, none).addresses].filter((address) => !left.has(address));
}

/** The titles of the entries that use a file: those that would be broken if it were not there. */
export function usersOf(path: string, known: KnownContent): string[] {
  const before = new Set(known.before.map(keyOf));
  const left = withFile(known, path);
  const broken = new Set(
    checkTogether(left, known.site)
      .filter((problem) => !before.has(keyOf(problem)))
      .map(({ file }) => file),
  );
  const addresses = addressesOf(path, known);
  return left.flatMap(({ file, entry }) => {
    const leads = addresses.some((one) => entry?.read.body.includes(`](${one}`));
    return entry !== undefined && (broken.has(file) || leads) ? [titleOf(entry)] : [];
  });
}
