import { asGroup, asText, type WidgetProps } from './field-props.ts';
import { Fields } from './Group.tsx';

/** A value that has one of several shapes: first which, then its fields. */
export const Variant = ({ field, value, place, id, onChange }: WidgetProps) => {
  const group = asGroup(value);
  const shape = field.types?.find(({ name }) => name === group['type']);
  return (
    <div className="f-inside">
      <label className="visually-hidden" htmlFor={id}>
        {field.label}: which kind
      </label>
      <select
        id={id}
        className="f-input"
        value={asText(group['type'])}
        onChange={({ target }) => {
          onChange(target.value === '' ? undefined : { type: target.value });
        }}
      >
        <option value="">Choose one</option>
        {(field.types ?? []).map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
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
