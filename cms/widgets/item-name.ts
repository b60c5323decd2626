import { formatDay } from '#lib/text.ts';
import { titleOf, type KnownContent } from '../check/known-content.ts';
import type { CmsField } from '../config/fields.ts';
import { asGroup, asText } from './field-props.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A value as somebody would say it; ids and the like say nothing. */
function wordsIn(value: unknown): string {
  const text = asText(value);
  if (DAY.test(text)) return formatDay(text);
  return /^[a-z0-9-]+$/.test(text) ? '' : text;
}

/** What was chosen: by its label, or another entry by its title. */
function chosenIn(value: unknown, field: CmsField, known: KnownContent | undefined): string {
  const chosen = asText(value);
  const option = field.options?.find((one) => one.value === chosen);
  const file = known?.loaded.find(
    ({ entry }) => entry?.collection === field.collection && entry?.id === chosen,
  );
  return option?.label ?? (file?.entry === undefined ? '' : titleOf(file.entry));
}

const WRITTEN = ['string', 'text', 'datetime', 'phone'];
const CHOSEN = ['relation', 'select'];

/** What tells an entry of a list from the others: its first words, else what was chosen in it. */
export function itemName(
  item: unknown,
  fields: readonly CmsField[],
  known: KnownContent | undefined,
): string {
  const valueOf = ({ name }: CmsField) => asGroup(item)[name];
  const written = fields
    .filter(({ widget }) => WRITTEN.includes(widget))
    .map((field) => wordsIn(valueOf(field)));
  const chosen = fields
    .filter(({ widget }) => CHOSEN.includes(widget))
    .map((field) => chosenIn(valueOf(field), field, known));
  return [...written, ...chosen].find((text) => text !== '') ?? '';
}
