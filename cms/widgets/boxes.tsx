import { ReadingMeter } from './ReadingMeter.tsx';
import { asText, described, type WidgetProps } from './field-props.ts';

/** How much room is left, said when little is. */
const Room = ({ text, longest }: { text: string; longest: number | undefined }) => {
  if (longest === undefined || text.length < longest * 0.8) return null;
  const left = longest - text.length;
  return (
    <p className="f-room" role="status">
      {left >= 0 ? `${left} characters left` : `${-left} characters too many`}
    </p>
  );
};

/** One line of words. */
export const BoxField = (props: WidgetProps) => {
  const text = asText(props.value);
  return (
    <>
      <input
        {...described(props)}
        className="f-input"
        type={props.field.widget === 'url' ? 'url' : 'text'}
        value={text}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
        onBlur={() => {
          if (text !== text.trim()) props.onChange(text.trim());
        }}
      />
      <Room text={text} longest={props.field.longest} />
    </>
  );
};

/** A paragraph or two. The box grows with its words. */
export const TextField = (props: WidgetProps) => {
  const text = asText(props.value);
  return (
    <>
      <textarea
        {...described(props)}
        className="f-input f-textarea"
        rows={3}
        value={text}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
      />
      <Room text={text} longest={props.field.longest} />
      <ReadingMeter text={text} />
    </>
  );
};

/** A number in figures; what is no number stays as words, so that the check can say so. */
export const NumberField = (props: WidgetProps) => (
  <input
    {...described(props)}
    className="f-input f-short"
    type="text"
    inputMode={props.field.value_type === 'int' ? 'numeric' : 'decimal'}
    value={asText(props.value)}
    onChange={({ target }) => {
      const text = target.value.trim();
      const figures = /^-?\d+(\.\d+)?$/.test(text);
      props.onChange(text === '' ? undefined : figures ? Number(text) : target.value);
    }}
  />
);

/** Yes or no. */
export const SwitchField = (props: WidgetProps) => (
  <span className="f-switch">
    <input
      {...described(props)}
      type="checkbox"
      checked={props.value === true}
      onChange={(event) => {
        props.onChange(event.target.checked);
      }}
    />
    <span aria-hidden="true">{props.value === true ? 'Yes' : 'No'}</span>
  </span>
);
