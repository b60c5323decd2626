import type { ComponentType } from 'react';
import { useSentences, visit } from '../open/session.ts';
import type { WidgetProps } from './field-props.ts';
import { idOf } from './field-props.ts';

interface Props extends Omit<WidgetProps, 'id'> {
  readonly Widget: ComponentType<WidgetProps>;
  /** Whether the widget is one box, which a label can name, or many in a group. */
  readonly many: boolean;
  /** Shows what is wrong at once, not only after a visit. */
  readonly eager?: boolean;
}

const Label = ({ field, id, many }: { field: Props['field']; id: string; many: boolean }) => {
  const words = (
    <>
      {field.label}
      {!field.required && <span className="f-optional"> (can stay empty)</span>}
    </>
  );
  return many ? (
    <legend className="f-label">{words}</legend>
  ) : (
    <label className="f-label" htmlFor={id} id={`${id}-label`}>
      {words}
    </label>
  );
};

/** A field with its label, its hint, and what is wrong with it, all tied to its box. */
export const FieldBox = ({ Widget, many, eager, ...props }: Props) => {
  const { field, place } = props;
  const id = idOf(place);
  const sentences = useSentences(place, eager === true);
  const hint = field.hint === undefined ? undefined : `${id}-hint`;
  const error = sentences === '' ? undefined : `${id}-error`;
  const describedBy = [hint, error].filter((one) => one !== undefined).join(' ') || undefined;
  const Box = many ? 'fieldset' : 'div';
  return (
    <Box
      className={error === undefined ? 'f-box' : 'f-box f-wrong'}
      {...(many ? { id, tabIndex: -1, 'aria-describedby': describedBy } : {})}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) visit(place);
      }}
    >
      <Label field={field} id={id} many={many} />
      {hint !== undefined && (
        <p className="f-hint" id={hint}>
          {field.hint}
        </p>
      )}
      <Widget
        {...props}
        id={many ? `${id}-box` : id}
        describedBy={describedBy}
        invalid={error !== undefined}
      />
      {error !== undefined && (
        <p className="f-error" id={error}>
          <strong>Mend this: </strong>
          {sentences}
        </p>
      )}
    </Box>
  );
};
