import { createContext, useContext, type ComponentType } from 'react';
import type { CmsField } from '../config/fields.ts';
import { asGroup, type WidgetProps } from './field-props.ts';

/**
 * What shows any field, by its widget. Groups lie in groups, so what shows a group would import
 * itself by a long way round; it is handed down instead, from where the form starts.
 */
export const AnyField = createContext<ComponentType<Omit<WidgetProps, 'id'>>>(() => null);

interface Props {
  readonly fields: readonly CmsField[];
  readonly value: unknown;
  readonly place: string;
  readonly onChange: (value: Readonly<Record<string, unknown>>) => void;
}

/** The fields of a group, one below the other. */
export const Fields = ({ fields, value, place, onChange }: Props) => {
  const Field = useContext(AnyField);
  const group = asGroup(value);
  return fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      value={group[field.name]}
      place={`${place}.${field.name}`}
      onChange={(next) => {
        onChange({ ...group, [field.name]: next });
      }}
    />
  ));
};
