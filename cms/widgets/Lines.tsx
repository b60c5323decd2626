import { useRef, useState } from 'react';
import { useSentences, visit } from '../open/session.ts';
import { asList, asText, idOf, type WidgetProps } from './field-props.ts';
import { inserted, moved, replaced, without } from './list-moves.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { Undo } from './Undo.tsx';

interface LineProps {
  readonly text: string;
  readonly place: string;
  readonly label: string;
  readonly eager: boolean;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

/** One line, with what is wrong with it. */
const Line = ({ text, place, label, eager, onText, onEnter }: LineProps) => {
  const sentences = useSentences(place, eager);
  const id = idOf(place);
  return (
    <span className="f-line">
      <input
        id={id}
        className="f-input"
        type="text"
        aria-label={label}
        aria-invalid={sentences === '' ? undefined : true}
        aria-describedby={sentences === '' ? undefined : `${id}-error`}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        onBlur={() => {
          visit(place);
        }}
      />
      {sentences !== '' && (
        <span className="f-error" id={`${id}-error`}>
          <strong>Mend this: </strong>
          {sentences}
        </span>
      )}
    </span>
  );
};

interface RowsProps {
  readonly field: WidgetProps['field'];
  readonly lines: readonly string[];
  readonly place: string;
  readonly onChange: (lines: readonly string[], focus?: number) => void;
  readonly onRemove: (at: number) => void;
}

const Rows = ({ field, lines, place, onChange, onRemove }: RowsProps) =>
  lines.map((text, index) => (
    <li key={index}>
      <Line
        text={text}
        place={`${place}.${index}`}
        label={`${field.label}, line ${index + 1}`}
        eager={field.widget === 'phrases'}
        onText={(next) => {
          onChange(replaced(lines, index, next));
        }}
        onEnter={() => {
          onChange(inserted(lines, index + 1, ''), index + 1);
        }}
      />
      <MoveButtons
        what={text === '' ? `line ${index + 1}` : `“${text}”`}
        index={index}
        count={lines.length}
        onMove={(to) => {
          onChange(moved(lines, index, to), to);
        }}
        onRemove={() => {
          onRemove(index);
        }}
      />
    </li>
  ));

/** Several lines of words. Enter starts a new one. */
export const Lines = ({ field, value, place, onChange }: WidgetProps) => {
  const lines = asList(value).map(asText);
  const [removed, setRemoved] = useState<{ text: string; at: number }>();
  const box = useRef<HTMLOListElement>(null);
  const change = (next: readonly string[], focus?: number) => {
    onChange(next);
    if (focus === undefined) return;
    requestAnimationFrame(() => {
      box.current?.querySelectorAll('input')[focus]?.focus();
    });
  };
  return (
    <>
      <ol className="f-lines" ref={box}>
        <Rows
          field={field}
          lines={lines}
          place={place}
          onChange={change}
          onRemove={(at) => {
            setRemoved({ text: lines[at] ?? '', at });
            change(without(lines, at));
          }}
        />
      </ol>
      <Undo
        said={removed && `Removed: ${removed.text}.`}
        onUndo={() => {
          if (removed !== undefined) change(inserted(lines, removed.at, removed.text));
          setRemoved(undefined);
        }}
      />
      <button
        type="button"
        className="f-button f-add"
        onClick={() => {
          change(inserted(lines, lines.length, ''), lines.length);
        }}
      >
        Add a line <span className="visually-hidden">to {field.label}</span>
      </button>
    </>
  );
};
