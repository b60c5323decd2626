import type { z } from 'zod';
import type { Field } from '../fields/field-of.ts';
import { didYouMean } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** What an issue is about. */
export interface About {
  /** The field's name in the file. */
  readonly name: string;
  /** The field, if the schema knows it. */
  readonly field: Field | undefined;
  /** What the entry holds there. */
  readonly value: unknown;
  /** The schema's own sentence, if it has one for this issue. */
  readonly said: string | undefined;
}

type Explain<T extends Issue> = (issue: T, about: About) => string;
type ByCode = { [Code in Issue['code']]?: Explain<Extract<Issue, { code: Code }>> };

const UNREADABLE = 'this is not written as it must be';

const things = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

function fillIn({ name, field, value }: About): string {
  const hint = field?.hint === undefined ? '' : `. ${field.hint}`;
  if (value === undefined) return `this is missing: add “${name}: …”${hint}`;
  return `fill this in${field?.required === false ? ', or remove the line' : ''}${hint}`;
}

const TEXT_INSTEAD: Readonly<Record<string, string>> = {
  list: 'write words here, not a list',
  object: 'put quote marks around the words: a colon and a space in them start a new field',
};

function wantsText(value: unknown): string {
  return (
    TEXT_INSTEAD[kindOf(value)] ??
    `put quote marks around this, since it is text: "${String(value)}"`
  );
}

/** What to do about a value of the wrong kind, by the kind that is expected. */
const EXPECTED: Readonly<Record<string, (value: unknown) => string>> = {
  string: wantsText,
  number: () => 'write a number in figures, with no quote marks and no words',
  int: () => 'write a whole number in figures, with no quote marks and no words',
  boolean: () => 'write true or false, with no quote marks',
  array: () => 'write a list here: each entry on a line of its own that starts with a hyphen',
  object: () => 'write the fields of this below it, each on a line of its own, two spaces in',
};

function choiceOf({ field, value }: About): string {
  const values = field?.values.length === 0 ? Object.keys(field.options) : (field?.values ?? []);
  const words = values.map((one) => {
    const shown = field?.options[one];
    return shown === undefined ? `“${one}”` : `“${one}” (${shown})`;
  });
  const meant = typeof value === 'string' ? didYouMean(value, values) : '';
  return `choose one of ${words.join(', ')}${meant}`;
}

function variantsOf({ field, value }: About): string {
  const types = (field?.variants ?? []).flatMap((variant) => {
    const named = [...variant.fields.values()].find((inner) => inner.values.length === 1);
    const type = named?.values[0];
    return type === undefined ? [] : [{ type, label: variant.label ?? type }];
  });
  const words = types.map(({ type, label }) => `“${type}” (${label})`);
  const type = typeof value === 'string' ? value : '';
  return `choose one of ${words.join(', ')}${didYouMean(
    type,
    types.map((one) => one.type),
  )}`;
}

const SIZES: Readonly<Record<string, (issue: SizeIssue, about: About) => string>> = {
  string: ({ limit, over }, { value }) => {
    const gap = Math.abs(limit - (typeof value === 'string' ? value.length : limit));
    return over
      ? `this is ${things(gap, 'character')} too long: use at most ${limit}`
      : `this is ${things(gap, 'character')} too short: use at least ${limit}`;
  },
  array: ({ limit, over }) => `list at ${over ? 'most' : 'least'} ${entries(limit)}`,
};

interface SizeIssue {
  readonly origin: string;
  readonly limit: number;
  readonly over: boolean;
}

const explainSize = (size: SizeIssue, about: About): string =>
  SIZES[size.origin]?.(size, about) ??
  `write a number that is at ${size.over ? 'most' : 'least'} ${size.limit}`;

const SLASHED = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/;
const DATE = 'write a date that exists, as year-month-day, for example 2026-03-01';

/** What to do about a value that has the wrong form, by the form that is expected. */
const FORMATS: Readonly<Record<string, (about: About) => string>> = {
  email: () => 'write a whole email address, for example team@example.org',
  date: ({ value, said = DATE }) =>
    typeof value === 'string' && SLASHED.test(value)
      ? `“${value}” could be two different days: ${said}`
      : said,
};

/** What to do about an issue, by its code. */
const BY_CODE: ByCode = {
  invalid_type: ({ expected }, { value }) => EXPECTED[expected]?.(value) ?? UNREADABLE,
  invalid_value: (_issue, about) => choiceOf(about),
  invalid_union: (_issue, about) => variantsOf(about),
  too_big: ({ origin, maximum }, about) =>
    explainSize({ origin, limit: Number(maximum), over: true }, about),
  too_small: ({ origin, minimum }, about) =>
    explainSize({ origin, limit: Number(minimum), over: false }, about),
};

function byCode(issue: Issue, about: About): string | undefined {
  // The map's key is the issue's own code, so the function found there takes this issue.
  const explain = BY_CODE[issue.code] as Explain<Issue> | undefined;
  return explain?.(issue, about);
}

const isMissing = ({ value }: About) => value === undefined || value === null;

/** Says in plain English what is wrong with a field and how to mend it. */
export function explainIssue(issue: Issue, about: About): string {
  if (issue.code === 'invalid_union') return variantsOf(about);
  if (isMissing(about) && issue.code !== 'custom') return fillIn(about);
  if (issue.code === 'invalid_format') {
    const byFormat = FORMATS[issue.format]?.(about);
    if (byFormat !== undefined) return byFormat;
  }
  return about.said ?? byCode(issue, about) ?? UNREADABLE;
}
