import { useState } from 'react';
import { useKnown } from '../open/session.ts';
import { titleOf } from '../check/known-content.ts';
import { asList, asText, described, type WidgetProps } from './field-props.ts';
import { moved, without } from './list-moves.ts';
import { MoveButtons } from './MoveButtons.tsx';

interface Named {
  readonly id: string;
  readonly title: string;
}

/** The entries of a collection by title, for somebody to choose from. */
function useEntries(collection = ''): readonly Named[] {
  const known = useKnown();
  return (known?.loaded ?? [])
    .flatMap(({ entry }) =>
      entry?.collection === collection && entry.id !== undefined
        ? [{ id: entry.id, title: titleOf(entry) }]
        : [],
    )
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

const titleIn = (entries: readonly Named[], id: string): string =>
  entries.find((one) => one.id === id)?.title ?? `“${id}” (not there any more)`;

/** Another entry, chosen by its title and kept by its id. */
export const Reference = (props: WidgetProps) => {
  const entries = useEntries(props.field.collection);
  const id = asText(props.value);
  const lost = id !== '' && !entries.some((one) => one.id === id);
  return (
    <select
      {...described(props)}
      className="f-input"
      value={id}
      onChange={({ target }) => {
        props.onChange(target.value === '' ? undefined : target.value);
      }}
    >
      <option value="">{props.field.required ? 'Choose one' : 'None'}</option>
      {lost && <option value={id}>{titleIn(entries, id)}</option>}
      {entries.map((one) => (
        <option key={one.id} value={one.id}>
          {one.title}
        </option>
      ))}
    </select>
  );
};

/** Several other entries in order, chosen by their titles and kept by their ids. */
export const References = ({ field, value, id, onChange }: WidgetProps) => {
  const entries = useEntries(field.collection);
  const [picked, setPicked] = useState('');
  const ids = asList(value).map(asText);
  return (
    <>
      <ol className="f-lines">
        {ids.map((one, index) => (
          <li key={one}>
            <span className="f-name">{titleIn(entries, one)}</span>
            <MoveButtons
              what={titleIn(entries, one)}
              index={index}
              count={ids.length}
              onMove={(to) => {
                onChange(moved(ids, index, to));
              }}
              onRemove={() => {
                onChange(without(ids, index));
              }}
            />
          </li>
        ))}
      </ol>
      <span className="f-row">
        <label className="visually-hidden" htmlFor={id}>
          Add to {field.label}
        </label>
        <select
          id={id}
          className="f-input"
          value={picked}
          onChange={({ target }) => {
            setPicked(target.value);
          }}
        >
          <option value="">Choose one to add</option>
          {entries
            .filter((one) => !ids.includes(one.id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
        </select>
        <button
          type="button"
          className="f-button"
          disabled={picked === ''}
          onClick={() => {
            onChange([...ids, picked]);
            setPicked('');
          }}
        >
          Add <span className="visually-hidden">to {field.label}</span>
        </button>
      </span>
    </>
  );
};
