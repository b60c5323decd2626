import { visit } from '../open/session.ts';
import { idOf } from './field-props.ts';
import type { Range } from './week.ts';
import { replaced, without } from './list-moves.ts';

interface Props {
  /** Whose hours they are, for example “Monday”. */
  readonly name: string;
  readonly ranges: readonly Range[];
  /** Where in the form they stand, with the other days that share them. */
  readonly place: string;
  /** Whether this is the first of those days, to which the list of mistakes leads. */
  readonly isFirst: boolean;
  /** The places that must be mended, and the id of what says so. */
  readonly wrong: ReadonlySet<string>;
  readonly errorId: string;
  readonly onChange: (ranges: Range[]) => void;
}

const NINE_TO_FIVE: Range = { opens: '09:00', closes: '17:00' };

const TIME = /^\d\d:\d\d$/;

/** Whether a stretch ends on the day after, which a time by itself does not say. */
const isOvernight = ({ opens, closes }: Range) =>
  TIME.test(opens) && TIME.test(closes) && closes < opens;

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly id: string | undefined;
  readonly place: string;
  readonly errorId: string | undefined;
  readonly onTime: (time: string) => void;
}

/** A time of day. Midnight at the end of a day is 24:00, which no time box knows. */
const Time = ({ label, value, id, place, errorId, onTime }: TimeProps) => (
  <input
    id={id}
    className="f-input f-time"
    type="text"
    inputMode="numeric"
    placeholder="09:00"
    aria-label={label}
    aria-invalid={errorId !== undefined || undefined}
    aria-describedby={errorId}
    value={value}
    onChange={({ target }) => {
      onTime(target.value);
    }}
    onBlur={() => {
      const [, hours, minutes] = /^(\d{1,2})[.:]?(\d\d)$/.exec(value.trim()) ?? [];
      if (hours !== undefined) onTime(`${hours.padStart(2, '0')}:${minutes ?? '00'}`);
      visit(place);
    }}
  />
);

const ENDS = ['opens', 'closes'] as const;

/** Stretches of time: none is closed, two is a split day. */
export const Ranges = ({ name, ranges, place, isFirst, wrong, errorId, onChange }: Props) => (
  <span className="f-ranges">
    {ranges.length === 0 && <span className="f-said">Closed</span>}
    {ranges.map((range, index) => (
      <span key={index} className="f-range">
        {ENDS.map((end) => {
          const at = `${place}.${index}.${end}`;
          return (
            <span key={end} className="f-range">
              {end === 'closes' && <span aria-hidden="true">to</span>}
              <Time
                label={`${name}, ${end}${index > 0 ? ` again (${index + 1})` : ''}`}
                value={range[end]}
                id={isFirst ? idOf(at) : undefined}
                place={at}
                errorId={wrong.has(at) ? errorId : undefined}
                onTime={(time) => {
                  onChange(replaced(ranges, index, { ...range, [end]: time }));
                }}
              />
            </span>
          );
        })}
        {isOvernight(range) && <span className="f-said">the next morning</span>}
        <button
          type="button"
          className="f-button"
          aria-label={`Remove these hours from ${name}`}
          onClick={() => {
            onChange(without(ranges, index));
          }}
        >
          Remove
        </button>
      </span>
    ))}
    <button
      type="button"
      className="f-button"
      aria-label={`Add hours to ${name}`}
      onClick={() => {
        onChange([...ranges, ranges.length === 0 ? NINE_TO_FIVE : { opens: '', closes: '' }]);
      }}
    >
      {ranges.length === 0 ? 'Open this day' : 'Add hours'}
    </button>
  </span>
);
