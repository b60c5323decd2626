import { jsonFieldOf, kindOf, type JsonField, type Kind } from './json-field.ts';
import type { z } from 'zod';

/** A choice as Decap lists it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A field of Decap’s configuration; what lies inside it are fields too. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly default?: unknown;
  readonly multiple?: boolean;
  readonly options?: readonly Option[];
  readonly collection?: string;
  readonly file?: string;
  readonly value_field?: string;
  readonly search_fields?: readonly string[];
  readonly display_fields?: readonly string[];
  readonly value_type?: 'int' | 'float';
  readonly min?: number;
  readonly max?: number;
  /** The most characters the text may have. */
  readonly longest?: number;
  readonly fields?: readonly CmsField[];
  readonly field?: CmsField;
  readonly types?: readonly CmsField[];
  readonly buttons?: readonly string[];
  readonly modes?: readonly string[];
  readonly editor_components?: readonly string[];
  readonly format?: string;
  readonly date_format?: string;
  readonly time_format?: boolean;
  readonly collapsed?: boolean;
}

type Part = Partial<CmsField>;

/** Where a field stands, for the sentence about one that cannot be shown. */
type Make = (json: JsonField, at: string) => Part;

const sentence = (name: string) =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');

const optionsOf = (json: JsonField): Option[] =>
  (json.enum ?? []).map((value) => ({ value, label: json.options?.[value] ?? sentence(value) }));

const rangeOf = ({ minItems, maxItems }: JsonField): Part => ({
  ...(minItems === undefined ? {} : { min: minItems }),
  ...(maxItems === undefined ? {} : { max: maxItems }),
});

const relation = (collection = ''): Part => ({
  widget: 'relation',
  collection,
  value_field: 'id',
  search_fields: ['id'],
  display_fields: ['id'],
});

const item = (json: JsonField): JsonField => json.items ?? {};

/** The shapes of a union, each named by the value that tells it apart. */
const typesOf = (json: JsonField, at: string): CmsField[] =>
  (json.oneOf ?? json.anyOf ?? []).map((shape) => {
    const name = shape.properties?.['type']?.const;
    if (typeof name !== 'string')
      throw new Error(`${at}: each shape needs a “type” that tells it apart.`);
    const all = fieldsIn(shape, at);
    const shown = all.filter((field) => field.widget !== 'hidden');
    return {
      name,
      label: shape.label ?? sentence(name),
      widget: 'object',
      required: true,
      ...(shape.hint === undefined ? {} : { hint: shape.hint }),
      // Decap wants at least one field, also in a shape that says all by its name.
      fields: shown.length === 0 ? all : shown,
    };
  });

/** How each kind of field is filled in: the one place that knows Decap’s widgets. */
const WIDGETS: Readonly<Record<Kind, Make>> = {
  fixed: ({ const: value }) => ({ widget: 'hidden', default: value }),
  reference: ({ reference }) => relation(reference),
  references: (json) => ({ ...relation(item(json).reference), multiple: true, ...rangeOf(json) }),
  choice: (json) => ({ widget: 'select', options: optionsOf(json) }),
  choices: (json) => ({
    widget: 'select',
    multiple: true,
    options: optionsOf({ ...item(json), options: json.options ?? item(json).options ?? {} }),
    ...rangeOf(json),
  }),
  day: () => ({
    widget: 'datetime',
    format: 'YYYY-MM-DD',
    date_format: 'D MMMM YYYY',
    time_format: false,
  }),
  text: ({ maxLength }) => ({
    widget: 'string',
    ...(maxLength === undefined ? {} : { longest: maxLength }),
  }),
  number: ({ type, minimum, maximum }) => ({
    widget: 'number',
    value_type: type === 'integer' ? 'int' : 'float',
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  }),
  switch: () => ({ widget: 'boolean', required: false }),
  group: (json, at) => ({ widget: 'object', fields: fieldsIn(json, at) }),
  variant: (json, at) => ({ widget: 'variant', types: typesOf(json, at) }),
  list: (json, at) => ({
    widget: 'list',
    field: fieldFrom('item', { label: 'Line', ...item(json) }, { at, required: true }),
    ...rangeOf(json),
  }),
  groups: (json, at) => ({
    widget: 'list',
    collapsed: false,
    fields: fieldsIn(item(json), at),
    ...rangeOf(json),
  }),
  variants: (json, at) => ({ widget: 'list', types: typesOf(item(json), at), ...rangeOf(json) }),
};

/** Widgets of a schema’s own that stand in for a plain one of the same value. */
const OWN_WIDGETS = new Set([
  'text',
  'markdown',
  'image',
  'phone',
  'url',
  'hours',
  'provenance',
  'rows',
  'phrases',
  'swatches',
]);

interface Where {
  readonly at: string;
  readonly required: boolean;
}

function fieldFrom(name: string, json: JsonField, { at, required }: Where): CmsField {
  const kind = kindOf(json);
  if (kind === undefined) {
    throw new Error(`${at}: no editor field can show this. Give cms/config/fields.ts a widget.`);
  }
  if (json.widget !== undefined && !OWN_WIDGETS.has(json.widget)) {
    throw new Error(`${at}: there is no widget “${json.widget}”. Add it to cms/widgets.`);
  }
  return {
    name,
    label: json.label ?? sentence(name),
    ...(json.hint === undefined ? {} : { hint: json.hint }),
    required,
    ...(json.default === undefined ? {} : { default: json.default }),
    widget: 'string',
    ...WIDGETS[kind](json, at),
    ...(json.widget === undefined ? {} : { widget: json.widget }),
  };
}

function fieldsIn(json: JsonField, at: string): CmsField[] {
  const needed = new Set(json.required);
  return Object.entries(json.properties ?? {}).map(([name, inner]) =>
    fieldFrom(name, inner, { at: `${at}.${name}`, required: needed.has(name) }),
  );
}

/**
 * The editor’s fields for a schema, with its labels and hints. `at` names the schema in errors.
 * @throws for a construct that no editor field can show, so that the build stops.
 */
export const fieldsOf = (schema: z.ZodType, at: string): CmsField[] =>
  fieldsIn(jsonFieldOf(schema), at);
