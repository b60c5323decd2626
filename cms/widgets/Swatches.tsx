import { ShapeIcon } from '#components/illustration/shapes/ShapeIcon.tsx';
import { SHAPES } from '#schemas/parts/vocabulary.ts';
import { asText, type WidgetProps } from './field-props.ts';

type ShapeName = keyof typeof SHAPES;

const isShape = (value: string): value is ShapeName => Object.hasOwn(SHAPES, value);

/** A choice that is seen: each value with its shape or its colour, and always its name. */
export const Swatches = ({ field, value, id, onChange }: WidgetProps) => (
  <ul className="f-swatches">
    {(field.options ?? []).map((option) => (
      <li key={option.value}>
        <input
          type="radio"
          name={id}
          id={`${id}-${option.value}`}
          checked={asText(value) === option.value}
          onChange={() => {
            onChange(option.value);
          }}
        />
        <label htmlFor={`${id}-${option.value}`}>
          {isShape(option.value) ? (
            <ShapeIcon shape={option.value} size={40} />
          ) : (
            <span className={`f-colour theme-${option.value}`} />
          )}
          {option.label}
        </label>
      </li>
    ))}
  </ul>
);
