import { asGroup, asText, type WidgetProps } from './field-props.ts';

/** Which of several shapes a value has. Another shape starts empty: its fields are others. */
export const ShapeChoice = (props: WidgetProps) => (
  <>
    <label className="visually-hidden" htmlFor={props.id}>
      {props.field.label}: which kind
    </label>
    <select
      id={props.id}
      className="f-input"
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid === true || undefined}
      value={asText(asGroup(props.value)['type'])}
      onChange={({ target }) => {
        props.onChange(target.value === '' ? undefined : { type: target.value });
      }}
    >
      <option value="">Choose one</option>
      {(props.field.types ?? []).map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  </>
);
