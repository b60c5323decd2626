import type { ReactNode } from 'react';
import { Prose } from '#components/words/Prose.tsx';
import { formatDay } from '#lib/text.ts';
import { editorFieldsOf } from '../config/config.ts';
import type { CmsField } from '../config/fields.ts';
import type { Draft } from '../check/check-draft.ts';
import { asGroup } from '../widgets/field-props.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** One value as somebody would say it. */
function saidOf(value: unknown, field: CmsField): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  if (DAY.test(text)) return formatDay(text);
  return field.options?.find((option) => option.value === text)?.label ?? text;
}

const Said = ({ value, field }: { value: unknown; field: CmsField }): ReactNode => {
  if (Array.isArray(value)) {
    const inner = { ...field, ...field.field };
    return (
      <ul>
        {value.map((one: unknown, index) => (
          <li key={index}>
            <Said value={one} field={inner} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value !== 'object' || value === null) return saidOf(value, field);
  const group = asGroup(value);
  const shape = field.types?.find(({ name }) => name === group['type']);
  return <Facts fields={shape?.fields ?? field.fields ?? []} data={group} />;
};

const isThere = (value: unknown) =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

const Facts = ({
  fields,
  data,
}: {
  fields: readonly CmsField[];
  data: Readonly<Record<string, unknown>>;
}) => (
  <dl>
    {fields
      .filter(({ name, widget }) => isThere(data[name]) && widget !== 'markdown' && name !== 'id')
      .map((field) => (
        <div key={field.name}>
          <dt>
            <strong>{field.label}</strong>
          </dt>
          <dd>
            <Said value={data[field.name]} field={field} />
          </dd>
        </div>
      ))}
  </dl>
);

/** What an entry without a page of its own holds, in the site’s type. */
export const PlainPreview = ({ draft, children }: { draft: Draft; children: ReactNode }) => (
  <div className="wrapper">
    <Prose>
      <Facts fields={editorFieldsOf(draft.collection)} data={draft.data} />
      {children}
    </Prose>
  </div>
);
