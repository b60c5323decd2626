import { valueAt } from '#lib/content/fields/field-at.ts';
import { fieldOf, type Field } from '#lib/content/fields/field-of.ts';
import { COLLECTIONS, type CollectionName } from '#schemas/collections.ts';
import { isOpenField } from './collections.ts';
import type { OpenRecord } from './records.ts';

/** A column of a spreadsheet: its name (the fields’ names joined by dots) and what it means. */
export interface Column {
  name: string;
  label: string;
  hint: string;
  /** `list` is values joined by “; ”; `json` is a group or a list of groups, as JSON. */
  kind: 'text' | 'list' | 'json';
}

const isPlain = ({ fields, variants, item }: Field): boolean =>
  fields.size === 0 && variants.length === 0 && item === undefined;

function kindOf(field: Field): Column['kind'] {
  if (field.item !== undefined) return isPlain(field.item) ? 'list' : 'json';
  return isPlain(field) || field.values.length > 0 ? 'text' : 'json';
}

/** The columns of a field: its own, or those of the fields in it. */
function columnsIn(name: string, field: Field): Column[] {
  if (field.fields.size > 0) {
    return [...field.fields].flatMap(([inner, one]) => columnsIn(`${name}.${inner}`, one));
  }
  return [{ name, label: field.label ?? name, hint: field.hint ?? '', kind: kindOf(field) }];
}

/** What records have beside the fields of their schema: see `records.ts`. */
const ADDED: Partial<Record<CollectionName, readonly Column[]>> = {
  services: [
    {
      name: 'numbers',
      label: 'Numbers',
      hint: 'The numbers to call or text that the site shows.',
      kind: 'list',
    },
  ],
};

/** The columns of a collection’s spreadsheet, from its schema. */
export const columnsOf = (collection: CollectionName): Column[] => [
  ...[...fieldOf(COLLECTIONS[collection].schema).fields]
    .filter(([name]) => isOpenField(collection, name))
    .flatMap(([name, field]) => columnsIn(name, field)),
  ...(ADDED[collection] ?? []),
];

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** One cell: nothing where there is no value. */
export function cellOf(record: OpenRecord, { name, kind }: Column): string {
  const value = valueAt(record, name.split('.'));
  if (kind === 'list' && Array.isArray(value)) return value.filter(isScalar).join('; ');
  if (isScalar(value)) return String(value);
  const empty = value === undefined || value === null || (Array.isArray(value) && !value.length);
  return empty ? '' : JSON.stringify(value);
}

/** Records as rows of cells: first the columns’ names, last the address of the page. */
export const rowsOf = (columns: readonly Column[], records: readonly OpenRecord[]): string[][] => {
  const page = { name: 'page', kind: 'text' as const, label: '', hint: '' };
  const all = [...columns, page];
  return [
    all.map(({ name }) => name),
    ...records.map((record) => all.map((column) => cellOf(record, column))),
  ];
};
