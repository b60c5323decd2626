import { z } from 'zod';

/** One field of a schema as editors know it, with what lies inside it. */
export interface Field {
  /** The field's name in plain English. */
  readonly label: string | undefined;
  /** One sentence that helps a person fill the field in. */
  readonly hint: string | undefined;
  /** The collection that the value is an id of. */
  readonly reference: string | undefined;
  /** Words for the values of a choice. */
  readonly options: Readonly<Record<string, string>>;
  /** Whether the entry must have it. */
  readonly required: boolean;
  /** Whether it may stand there and hold nothing, which is written `null`. */
  readonly nullable: boolean;
  /** The form its text has, such as `date`, if it has one. */
  readonly format: string | undefined;
  /** Whether it holds words, a figure, yes or no; nothing for what holds other fields. */
  readonly type: string | undefined;
  /** What it is if the entry does not have it. */
  readonly preset: unknown;
  /** The values it may have, if it is a choice; one, if it says which variant this is. */
  readonly values: readonly string[];
  /** The fields of a group, by name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** What each entry of a list is. */
  readonly item: Field | undefined;
  /** The shapes to choose from, such as the ways to get in touch. */
  readonly variants: readonly Field[];
  /** Whether messages count it: “Scene 3”. */
  readonly isCounted: boolean;
  /** Whether it, or something inside it, is the id of another entry. */
  readonly refers: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const jsonList = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const textList = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

const textOr = (value: unknown) => (isText(value) ? value : undefined);

function optionsIn(value: unknown): Record<string, string> {
  const pairs = isJson(value) ? Object.entries(value) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => isText(pair[1])));
}

function fieldsIn(json: Json): Map<string, Field> {
  const required = textList(json['required']);
  const properties = isJson(json['properties']) ? Object.entries(json['properties']) : [];
  const pairs = properties.map(([name, property]): [string, Field] => [
    name,
    fieldFrom(property, required.includes(name)),
  ]);
  return new Map(pairs);
}

function fieldFrom(value: unknown, required: boolean): Field {
  const json = isJson(value) ? value : {};
  const fields = fieldsIn(json);
  const item = isJson(json['items']) ? fieldFrom(json['items'], true) : undefined;
  const shapes = [...jsonList(json['oneOf']), ...jsonList(json['anyOf'])];
  const variants = shapes.map((shape) => fieldFrom(shape, true));
  const inside = [...fields.values(), ...variants, ...(item ? [item] : [])];
  return {
    label: textOr(json['label']),
    hint: textOr(json['hint']),
    reference: textOr(json['reference']),
    options: optionsIn(json['options']),
    required,
    nullable: Array.isArray(json['type']) && json['type'].includes('null'),
    format: textOr(json['format']),
    type: [json['type']].flat().filter(isText)[0],
    preset: json['default'],
    values: isText(json['const']) ? [json['const']] : textList(json['enum']),
    fields,
    item,
    variants,
    isCounted: json['isCounted'] === true,
    refers: isText(json['reference']) || inside.some((field) => field.refers),
  };
}

const known = new WeakMap<z.ZodType, Field>();

/** The fields of a schema as a tree that can be walked; read once for each schema. */
export function fieldOf(schema: z.ZodType): Field {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const field = fieldFrom(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), true);
  known.set(schema, field);
  return field;
}
