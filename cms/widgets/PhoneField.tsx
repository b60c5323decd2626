import { telephone } from '../check/telephone.ts';
import { asText, described, type WidgetProps } from './field-props.ts';

/** A telephone or text number, put into the groups people say it in when the box is left. */
export const PhoneField = (props: WidgetProps) => {
  const text = asText(props.value);
  return (
    <input
      {...described(props)}
      className="f-input f-short"
      type="tel"
      inputMode="tel"
      autoComplete="off"
      value={text}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
      onBlur={() => {
        const grouped = telephone(text);
        if (grouped !== text) props.onChange(grouped);
      }}
    />
  );
};
