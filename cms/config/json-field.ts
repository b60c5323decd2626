import { z } from 'zod';

/** One field as zod writes it in JSON Schema, with our own labels, hints and widgets. */
export interface JsonField {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonField>>;
  readonly required?: readonly string[];
  readonly items?: JsonField;
  readonly oneOf?: readonly JsonField[];
  readonly anyOf?: readonly JsonField[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly label?: string;
  readonly hint?: string;
  readonly widget?: string;
  readonly reference?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The fields of a schema as JSON Schema. What it cannot say comes out as a field without a type. */
export const jsonFieldOf = (schema: z.ZodType): JsonField =>
  // zod writes these keys, and copies our metadata beside them; its own type does not know those.
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonField;

const typesOf = ({ type }: JsonField): readonly string[] =>
  typeof type === 'string' ? [type] : (type ?? []).filter((one) => one !== 'null');

/** What sort of thing an editor fills in. */
export type Kind =
  | 'fixed'
  | 'reference'
  | 'references'
  | 'choice'
  | 'choices'
  | 'day'
  | 'text'
  | 'number'
  | 'switch'
  | 'group'
  | 'variant'
  | 'list'
  | 'groups'
  | 'variants';

const LISTS: Partial<Record<Kind, Kind>> = {
  reference: 'references',
  choice: 'choices',
  group: 'groups',
  variant: 'variants',
  text: 'list',
  number: 'list',
  day: 'list',
};

const TYPES: Readonly<Record<string, Kind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'switch',
};

/** Whether every shape of a union is a group of fields. */
const isVariant = ({ oneOf, anyOf }: JsonField): boolean =>
  (oneOf ?? anyOf)?.every((one) => one.properties !== undefined) === true;

/** What tells a kind by more than its type, the surest sign first. */
const SIGNS: readonly (readonly [Kind, (json: JsonField) => boolean])[] = [
  // What must be “yes” is for somebody to say, never filled in for them.
  ['fixed', (json) => json.const !== undefined && typeof json.const !== 'boolean'],
  ['reference', (json) => json.reference !== undefined],
  ['choice', (json) => json.enum !== undefined],
  ['day', (json) => json.format === 'date'],
  ['group', (json) => json.properties !== undefined],
  ['variant', isVariant],
];

function plainKind(json: JsonField): Kind | undefined {
  const sign = SIGNS.find(([, holds]) => holds(json));
  if (sign !== undefined) return sign[0];
  const [type, ...others] = typesOf(json);
  return type === undefined || others.length > 0 ? undefined : TYPES[type];
}

/** The kind of a field; nothing for one that no editor can show. */
export function kindOf(json: JsonField): Kind | undefined {
  if (!typesOf(json).includes('array')) return plainKind(json);
  const inner = json.items === undefined ? undefined : plainKind(json.items);
  return inner === undefined ? undefined : LISTS[inner];
}
