import { formatDay } from '#lib/text.ts';
import { asText, described, type WidgetProps } from './field-props.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A calendar day, also said in words, since figures can be read in two ways. */
export const DayField = (props: WidgetProps) => {
  const text = asText(props.value);
  return (
    <span className="f-row">
      <input
        {...described(props)}
        className="f-input f-short"
        type="date"
        value={DAY.test(text) ? text : ''}
        onChange={(event) => {
          props.onChange(event.target.value === '' ? undefined : event.target.value);
        }}
      />
      <span className="f-said">{DAY.test(text) ? formatDay(text) : text}</span>
    </span>
  );
};
