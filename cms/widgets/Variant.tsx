import { asGroup, type WidgetProps } from './field-props.ts';
import { Fields } from './Fields.tsx';
import { ShapeChoice } from './ShapeChoice.tsx';

/** A value that has one of several shapes: first which, then its fields. */
export const Variant = (props: WidgetProps) => {
  const { field, value, place, onChange } = props;
  const group = asGroup(value);
  const shape = field.types?.find(({ name }) => name === group['type']);
  return (
    <div className="f-inside">
      <ShapeChoice {...props} />
      <Fields
        fields={shape?.fields ?? []}
        value={group}
        place={place}
        onChange={(next) => {
          onChange({ ...next, type: group['type'] });
        }}
      />
    </div>
  );
};
