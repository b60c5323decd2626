import { useState } from 'react';
import { useFaults, useKnown, useSentences } from '../open/session.ts';
import type { CmsField } from '../config/fields.ts';
import { asGroup, asList, idOf, type WidgetProps } from './field-props.ts';
import { Fold } from './Fold.tsx';
import { Fields } from './Fields.tsx';
import { itemName } from './item-name.ts';
import { inserted, moved, replaced, without } from './list-moves.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { Undo } from './Undo.tsx';

interface ItemProps {
  readonly title: string;
  readonly item: unknown;
  readonly fields: readonly CmsField[];
  readonly place: string;
  readonly onChange: (item: Readonly<Record<string, unknown>>) => void;
}

/** One entry of a list, put away until it is opened or something in it must be mended. */
const Item = ({ title, item, fields, place, onChange }: ItemProps) => {
  const { faults, all } = useFaults();
  const sentences = useSentences(place);
  const wrong = all && faults.some(({ path }) => path.join('.').startsWith(`${place}.`));
  const fresh = Object.keys(asGroup(item)).filter((name) => name !== 'type').length === 0;
  return (
    <Fold id={idOf(place)} title={title} opens={wrong || fresh}>
      {sentences !== '' && <p className="f-error">{sentences}</p>}
      <div className="f-inside">
        <Fields fields={fields} value={item} place={place} onChange={onChange} />
      </div>
    </Fold>
  );
};

interface AddProps {
  readonly field: CmsField;
  readonly onAdd: (item: Readonly<Record<string, unknown>>) => void;
}

/** The buttons that add an entry: one, or one for each shape it can have. */
const Add = ({ field, onAdd }: AddProps) => (
  <p className="f-adds">
    {field.types === undefined ? (
      <button
        type="button"
        className="f-button f-add"
        onClick={() => {
          onAdd({});
        }}
      >
        Add to “{field.label}”
      </button>
    ) : (
      field.types.map((type) => (
        <button
          key={type.name}
          type="button"
          className="f-button f-add"
          onClick={() => {
            onAdd({ type: type.name });
          }}
        >
          Add: {type.label}
        </button>
      ))
    )}
  </p>
);

/** A list of groups: each can be opened, moved, removed and put back. */
export const Items = ({ field, value, place, onChange }: WidgetProps) => {
  const items = asList(value);
  const known = useKnown();
  const [removed, setRemoved] = useState<{ item: unknown; at: number; title: string }>();
  const typeOf = (item: unknown) => field.types?.find(({ name }) => name === asGroup(item)['type']);
  const titleOf = (item: unknown, index: number) => {
    const type = typeOf(item);
    const name = itemName(item, type?.fields ?? field.fields ?? [], known);
    return [`${index + 1}.`, type && `${type.label}:`, name || 'nothing written yet']
      .filter((part) => part !== undefined)
      .join(' ');
  };
  return (
    <>
      <ol className="f-items">
        {items.map((item, index) => (
          <li key={index}>
            <Item
              title={titleOf(item, index)}
              item={item}
              fields={typeOf(item)?.fields ?? field.fields ?? []}
              place={`${place}.${index}`}
              onChange={(next) => {
                onChange(replaced(items, index, next));
              }}
            />
            <MoveButtons
              what={titleOf(item, index)}
              index={index}
              count={items.length}
              onMove={(to) => {
                onChange(moved(items, index, to));
              }}
              onRemove={() => {
                setRemoved({ item, at: index, title: titleOf(item, index) });
                onChange(without(items, index));
              }}
            />
          </li>
        ))}
      </ol>
      <Undo
        said={removed && `Removed: ${removed.title}.`}
        onUndo={() => {
          if (removed !== undefined) onChange(inserted(items, removed.at, removed.item));
          setRemoved(undefined);
        }}
      />
      <Add
        field={field}
        onAdd={(item) => {
          onChange([...items, item]);
        }}
      />
    </>
  );
};
