import { fromJS, Map as ImmutableMap } from 'immutable';
import { useImperativeHandle, useMemo, type Ref } from 'react';
import type { CmsField } from '../config/fields.ts';
import { Field } from '../widgets/Field.tsx';
import { AnyField } from '../widgets/Fields.tsx';
import { isPart, plain, type Part } from '../open/decap-store.ts';

interface ControlProps {
  readonly field: Part;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Decap’s own id for the box: a picture in the words has no name, and there may be several. */
  readonly forID: string;
  readonly ref?: Ref<unknown>;
}

/** Our fields are plain data, which is how they were given to Decap. */
const fieldOf = (field: Part): CmsField => ({
  ...{ label: 'Picture', required: true },
  ...(plain(field) as CmsField),
});

/**
 * Shows a field of Decap’s form with our own widgets. Decap asks a control whether it is filled
 * in; that is for the schema to say (`Summary.tsx`), so a control is never empty to it.
 */
export const Control = ({ field, value, onChange, forID, ref }: ControlProps) => {
  const own = useMemo(() => fieldOf(field), [field]);
  const data = useMemo(() => plain(value), [value]);
  useImperativeHandle(ref, () => ({ getValidateValue: () => 'filled in' }));
  return (
    <AnyField value={Field}>
      <Field
        field={own}
        value={data}
        place={field.has('name') ? own.name : forID}
        onChange={(next) => {
          const kept: unknown = fromJS(next);
          onChange(next === undefined && isPart(value) ? ImmutableMap() : kept);
        }}
      />
    </AnyField>
  );
};
