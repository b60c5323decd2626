import { useFaults } from '../open/session.ts';
import { asGroup, type WidgetProps } from './field-props.ts';
import { Fields } from './Fields.tsx';
import { Fold } from './Fold.tsx';
import type { CmsField } from '../config/fields.ts';

/** Many fields, or fields that may all stay empty, are put away until somebody wants them. */
const isLong = ({ fields = [], required }: CmsField) => fields.length > 5 || !required;

/** A group of fields. */
export const Group = ({ field, value, place, onChange }: WidgetProps) => {
  const { faults, all } = useFaults();
  const wrong = all && faults.some(({ path }) => path.join('.').startsWith(`${place}.`));
  const fields = (
    <Fields fields={field.fields ?? []} value={value} place={place} onChange={onChange} />
  );
  if (!isLong(field)) return <div className="f-inside">{fields}</div>;
  const filled = Object.values(asGroup(value)).filter((one) => one !== undefined && one !== '');
  return (
    <Fold
      title={filled.length === 0 ? 'Nothing filled in yet' : `${filled.length} filled in`}
      opens={wrong}
    >
      <div className="f-inside">{fields}</div>
    </Fold>
  );
};
