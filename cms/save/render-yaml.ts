import { Document, isMap, isScalar, isSeq, Pair, Scalar, visit, type Node } from 'yaml';
import { isGroup, variantOf } from '#lib/content/fields/field-at.ts';
import type { Field } from '#lib/content/fields/field-of.ts';
import { ID_PATTERN } from '#schemas/parts/field.ts';

const OUT = { lineWidth: 0, flowCollectionPadding: false } as const;

const DAY = /^\d{4}-\d\d-\d\d$/;
const FIGURES = /^[+\d][\d\s:.+-]*$/;
/** Curly quotes around a whole value look like a mistake unless straight ones stand around them. */
const CURLY_ROUND = /^[“”„‘’].*[“”‘’]$/s;

/** Telephone numbers and times are text: with quote marks no reader takes them for figures. */
const wantsQuotes = (text: string) =>
  (FIGURES.test(text) && !DAY.test(text)) || CURLY_ROUND.test(text);

const isWord = (node: unknown) =>
  isScalar(node) && typeof node.value === 'string' && ID_PATTERN.test(node.value);

/** The project’s own hand: quote marks round figures, lists of ids on one line. */
function inHouseStyle(document: Document): void {
  visit(document, {
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string') return;
      if (wantsQuotes(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, list) {
      if (list.items.every(isWord)) list.flow = true;
    },
  });
}

/** The names of a group’s fields in the order of the schema; what it does not know comes last. */
export function inOrder(names: readonly string[], shape: Field | undefined): string[] {
  const known = [...(shape?.fields.keys() ?? [])];
  const place = (name: string) => {
    const index = known.indexOf(name);
    return index < 0 ? known.length : index;
  };
  return names.toSorted((a, b) => place(a) - place(b));
}

/** A value with the fields of its groups in the order of the schema. */
export function ordered(value: unknown, field: Field | undefined): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => ordered(one, field?.item));
  if (!isGroup(value)) return value;
  const shape = field && variantOf(field, value);
  return Object.fromEntries(
    inOrder(Object.keys(value), shape).map((name) => [
      name,
      ordered(value[name], shape?.fields.get(name)),
    ]),
  );
}

const indented = (text: string, indent: number) =>
  text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);

function render(value: unknown, indent: number): string {
  const document = new Document(value);
  inHouseStyle(document);
  return indented(document.toString(OUT).replace(/\n$/, ''), indent);
}

/** A field and its value as lines of YAML; the first starts at `indent`, which is not written. */
export const renderPair = (
  name: string,
  value: unknown,
  { indent, field }: { indent: number; field: Field | undefined },
): string => render({ [name]: ordered(value, field) }, indent);

/** An entry of a list as lines of YAML, with its hyphen; the first starts at `indent`. */
export const renderItem = (
  value: unknown,
  { indent, field }: { indent: number; field: Field | undefined },
): string => {
  const document = new Document([ordered(value, field)]);
  inHouseStyle(document);
  if (isSeq(document.contents)) document.contents.flow = false;
  return indented(document.toString(OUT).replace(/\n$/, ''), indent);
};

/** A list or group on one line, with spaces inside its brackets if it had them. */
export function renderFlow(value: unknown, padded: boolean): string {
  const document = new Document(value);
  inHouseStyle(document);
  if (isSeq(document.contents) || isMap(document.contents)) document.contents.flow = true;
  return document.toString({ ...OUT, flowCollectionPadding: padded }).trimEnd();
}

/**
 * One value with the quote marks that stood there before, where the new words allow it. On a line
 * with brackets (`inFlow`) a comma or bracket does not.
 */
export function renderScalar(value: unknown, before: Scalar, inFlow = false): string {
  const scalar: Node = new Scalar(value);
  if (isScalar(scalar) && typeof value === 'string' && before.type !== undefined) {
    scalar.type = wantsQuotes(value) ? Scalar.QUOTE_DOUBLE : before.type;
  }
  // Inside a field, since what may stand without quote marks depends on where it stands.
  const document = new Document({});
  document.contents = document.createNode({});
  if (isMap(document.contents)) {
    document.contents.flow = inFlow;
    document.contents.items.push(new Pair(new Scalar('k'), scalar));
  }
  const text = document.toString(OUT).trimEnd();
  return (inFlow ? text.replace(/^\{/, '').replace(/\}$/, '') : text).replace(/^k: ?/, '');
}
