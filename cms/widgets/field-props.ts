import type { CmsField } from '../config/fields.ts';

/** What every widget gets. */
export interface WidgetProps {
  readonly field: CmsField;
  readonly value: unknown;
  /** Where in the form it stands, for example `routes.0.number`. */
  readonly place: string;
  /** The id that its box must have, so that its label leads to it. */
  readonly id: string;
  readonly onChange: (value: unknown) => void;
  /** The ids of the hint and of what is wrong, for `aria-describedby`. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
}

/** A value as text for a box. */
export const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A value as a list. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value as a group of fields. */
export const asGroup = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** What a box tells assistive technology about itself. */
export const described = ({ id, describedBy, invalid, field }: WidgetProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid === true ? (true as const) : undefined,
  'aria-required': field.required ? (true as const) : undefined,
});

/** The id of the box at a place of the form. */
export const idOf = (place: string): string => `f-${place.replaceAll('.', '-')}`;
