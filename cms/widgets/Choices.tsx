import { asList, asText, described, type WidgetProps } from './field-props.ts';

/** One value of a fixed list. */
export const Choice = (props: WidgetProps) => (
  <select
    {...described(props)}
    className="f-input"
    value={asText(props.value)}
    onChange={(event) => {
      props.onChange(event.target.value === '' ? undefined : event.target.value);
    }}
  >
    <option value="">{props.field.required ? 'Choose one' : 'None'}</option>
    {(props.field.options ?? []).map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);

/** Any number of values of a fixed list, kept in the order in which they were ticked. */
export const Choices = ({ field, value, id, onChange }: WidgetProps) => {
  const chosen = asList(value);
  return (
    <ul className="f-choices">
      {(field.options ?? []).map((option) => (
        <li key={option.value}>
          <input
            type="checkbox"
            id={`${id}-${option.value}`}
            checked={chosen.includes(option.value)}
            onChange={({ target }) => {
              const others = chosen.filter((one) => one !== option.value);
              onChange(target.checked ? [...others, option.value] : others);
            }}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
        </li>
      ))}
    </ul>
  );
};
