import { asText, described, type WidgetProps } from './field-props.ts';
import { useDraft, useIsNew } from '../open/session.ts';

const WORDS = /[^a-z0-9]+/g;
/** Marks above and below letters, which are left out of an id. */
const MARKS = /\p{Mn}/gu;

/** An id made of a title: small letters and hyphens, without accents. */
export const idFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(WORDS, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

const titleIn = (data: Readonly<Record<string, unknown>> = {}): string =>
  ['title', 'term', 'name'].map((name) => asText(data[name])).find((text) => text !== '') ?? '';

/** The id: chosen once, with the title as a start; after that it can only be read. */
export const IdField = (props: WidgetProps) => {
  const draft = useDraft();
  const isNew = useIsNew();
  const text = asText(props.value);
  if (!isNew) {
    return <input {...described(props)} className="f-input" type="text" value={text} readOnly />;
  }
  const offer = idFrom(titleIn(draft?.data));
  return (
    <>
      <input
        {...described(props)}
        className="f-input"
        type="text"
        autoCapitalize="none"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
        onBlur={() => {
          if (text !== idFrom(text) && idFrom(text) !== '') props.onChange(idFrom(text));
        }}
      />
      {offer !== '' && offer !== text && (
        <p>
          <button
            type="button"
            className="f-button"
            onClick={() => {
              props.onChange(offer);
            }}
          >
            Use “{offer}”
          </button>
        </p>
      )}
    </>
  );
};
