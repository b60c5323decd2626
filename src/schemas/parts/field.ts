/**
 * Fields that every collection shares, and what the editor is told about each.
 *
 * A field carries its label and hint as zod metadata (`.meta({ label, hint })`), so the site,
 * the editor and the content check read one definition.
 */
import { z } from 'zod';

/** What an editor sees beside a field, and what the check needs to know of it. */
export interface FieldMeta {
  /** The field's name in plain English. */
  label?: string;
  /** One sentence that helps a person fill the field in. */
  hint?: string;
  /** The editor's control, where a plain box does not do. */
  widget?:
    | 'text'
    | 'markdown'
    | 'image'
    | 'phone'
    | 'url'
    | 'hours'
    | 'provenance'
    | 'rows'
    | 'phrases'
    | 'swatches';
  /** The collection that the value is an id of. */
  reference?: string;
  /** Words for the values of a choice, in the order shown. */
  options?: Readonly<Record<string, string>>;
  /** Whether messages about an entry of this list say which one it is: “Scene 3”. */
  isCounted?: true;
}

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

/** A rule across fields, to spread into `.refine()`: what must hold, and which field to name if not. */
export type Rule<T> = [holds: (entry: T) => boolean, problem: { path: string[]; message: string }];

/** The shape of every id: lower-case ASCII words joined by hyphens, chosen once and never changed. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const ID_MESSAGE = 'use small letters, figures and hyphens only, and start with a letter';

/** The entry's own id: other entries refer to it, so it never changes, whatever the title says. */
export const id = z.string().max(60).regex(ID_PATTERN, ID_MESSAGE).meta({
  label: 'Id',
  hint: 'A short name for this entry that other entries use. It never changes, even if the title does.',
});

/** The id of an entry in another collection; the graph fails on one that is not there. */
export const reference = (collection: string, label: string, hint: string) =>
  z.string().regex(ID_PATTERN, ID_MESSAGE).meta({ label, hint, reference: collection });

/** Ids of entries in another collection, each at most once. */
export const references = (collection: string, label: string, hint: string) =>
  z
    .array(
      z
        .string()
        .regex(ID_PATTERN, ID_MESSAGE)
        .meta({ label: 'Entry', hint, reference: collection }),
    )
    .refine((ids) => new Set(ids).size === ids.length, 'the same entry is listed twice: remove one')
    .default([])
    .meta({ label, hint });

const oneLine = (text: string) => !/[\r\n]/.test(text);
const tidy = (text: string) => text === text.trim();

/** Words on one line, plain text, no Markdown. */
export const line = (label: string, hint: string, max = 90) =>
  z
    .string()
    .min(1, 'write something here, or remove the field')
    .max(max)
    .refine(oneLine, 'keep this on one line')
    .refine(tidy, 'remove the space at the start or the end')
    .meta({ label, hint });

/** A paragraph or two, plain text, no Markdown. */
export const prose = (label: string, hint: string, max = 600) =>
  z
    .string()
    .min(1, 'write something here, or remove the field')
    .max(max)
    .refine(tidy, 'remove the space at the start or the end')
    .meta({ label, hint, widget: 'text' });

/** Words on one line each, in a list. */
export const lines = (label: string, hint: string, max = 90) =>
  z
    .array(line('Line', hint, max))
    .default([])
    .meta({ label, hint });

/** YAML readers that make dates of `2026-03-01` give it back as the text it was. */
const asText = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** A calendar day as `YYYY-MM-DD` (ISO 8601); 31 February and the like are refused. */
export const day = (label: string, hint: string) =>
  z
    .preprocess(
      asText,
      z.iso.date('write a date that exists, as year-month-day, for example 2026-03-01'),
    )
    .meta({ label, hint });

/** A web address, always `https`. */
export const webAddress = (label: string, hint: string) =>
  z
    .url({ protocol: /^https$/, error: 'write a whole web address that starts with https://' })
    .max(400)
    .meta({ label, hint, widget: 'url' });

/** One of a fixed list of values; `options` gives the words shown for each. */
export const choice = <const T extends Readonly<Record<string, string>>>(
  options: T,
  label: string,
  hint: string,
) => z.enum(Object.keys(options) as [keyof T & string]).meta({ label, hint, options });

/** Any number of values of a fixed list, each at most once. */
export const choices = <const T extends Readonly<Record<string, string>>>(
  options: T,
  label: string,
  hint: string,
) =>
  z
    .array(choice(options, 'Choice', hint))
    .refine((values) => new Set(values).size === values.length, 'the same choice is listed twice')
    .default([])
    .meta({ label, hint, options });
