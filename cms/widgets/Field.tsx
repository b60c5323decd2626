import type { ComponentType } from 'react';
import { BoxField, NumberField, SwitchField, TextField } from './boxes.tsx';
import { Choice, Choices } from './Choices.tsx';
import { DayField } from './DayField.tsx';
import { FieldBox } from './FieldBox.tsx';
import type { WidgetProps } from './field-props.ts';
import { Group } from './Group.tsx';
import { HoursField } from './HoursField.tsx';
import { IdField } from './IdField.tsx';
import { Items } from './Items.tsx';
import { Lines } from './Lines.tsx';
import { PhoneField } from './PhoneField.tsx';
import { PictureField } from './PictureField.tsx';
import { ProvenanceField } from './ProvenanceField.tsx';
import { Reference, References } from './References.tsx';
import { RowsField } from './RowsField.tsx';
import { Swatches } from './Swatches.tsx';
import { Variant } from './Variant.tsx';

interface Kind {
  readonly Widget: ComponentType<WidgetProps>;
  readonly many?: true;
  readonly eager?: true;
}

/** How each widget of the configuration is shown; the names are Decap’s own where it has one. */
export const WIDGETS: Readonly<Record<string, Kind>> = {
  string: { Widget: BoxField },
  url: { Widget: BoxField },
  phone: { Widget: PhoneField },
  text: { Widget: TextField },
  number: { Widget: NumberField },
  boolean: { Widget: SwitchField },
  datetime: { Widget: DayField },
  image: { Widget: PictureField, many: true },
  select: { Widget: Choice },
  choices: { Widget: Choices, many: true },
  swatches: { Widget: Swatches, many: true },
  relation: { Widget: Reference },
  references: { Widget: References, many: true },
  object: { Widget: Group, many: true },
  provenance: { Widget: ProvenanceField, many: true },
  variant: { Widget: Variant, many: true },
  hours: { Widget: HoursField, many: true },
  list: { Widget: Items, many: true },
  lines: { Widget: Lines, many: true },
  phrases: { Widget: Lines, many: true, eager: true },
  rows: { Widget: RowsField, many: true },
  id: { Widget: IdField },
};

const SEVERAL: Readonly<Record<string, string>> = { select: 'choices', relation: 'references' };

/** Which of our widgets shows a field: one for a single value, another for several. */
function nameOf({ field, place }: Pick<WidgetProps, 'field' | 'place'>): string {
  if (place === 'id') return 'id';
  if (field.multiple === true) return SEVERAL[field.widget] ?? field.widget;
  const lines = field.widget === 'list' && field.field?.fields === undefined && !field.fields;
  return lines && field.types === undefined ? 'lines' : field.widget;
}

/** Any field of the form, by its widget. */
export const Field = (props: Omit<WidgetProps, 'id'>) => {
  const kind = WIDGETS[nameOf(props)];
  if (kind === undefined || props.field.widget === 'hidden') return null;
  return (
    <FieldBox
      {...props}
      Widget={kind.Widget}
      many={kind.many === true}
      eager={kind.eager === true}
    />
  );
};
