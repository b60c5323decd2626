import { asGroup, type WidgetProps } from './field-props.ts';
import { Fields } from './Fields.tsx';
import { ShapeChoice } from './ShapeChoice.tsx';
import { Week } from './Week.tsx';

/** When something is open: always, in weekly hours with exceptions, or not confirmed. */
export const HoursField = (props: WidgetProps) => {
  const { field, value, place, id, onChange } = props;
  const hours = asGroup(value);
  const shape = field.types?.find(({ name }) => name === hours['type']);
  return (
    <div className="f-inside">
      <ShapeChoice {...props} />
      {hours['type'] === 'weekly' && (
        <Week
          weekly={hours['weekly']}
          place={`${place}.weekly`}
          errorId={`${id}-week-error`}
          onChange={(weekly) => {
            onChange({ ...hours, weekly });
          }}
        />
      )}
      <Fields
        fields={(shape?.fields ?? []).filter(({ name }) => name !== 'weekly')}
        value={hours}
        place={place}
        onChange={(next) => {
          onChange({ ...next, type: hours['type'] });
        }}
      />
    </div>
  );
};
