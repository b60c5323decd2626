import type { Range } from './week.ts';
import { replaced, without } from './list-moves.ts';

interface Props {
  /** Whose hours they are, for example “Monday”. */
  readonly name: string;
  readonly ranges: readonly Range[];
  readonly onChange: (ranges: Range[]) => void;
}

const NINE_TO_FIVE: Range = { opens: '09:00', closes: '17:00' };

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onTime: (time: string) => void;
}

/** A time of day. Midnight at the end of a day is 24:00, which no time box knows. */
const Time = ({ label, value, onTime }: TimeProps) => (
  <input
    className="f-input f-time"
    type="text"
    inputMode="numeric"
    placeholder="09:00"
    aria-label={label}
    value={value}
    onChange={({ target }) => {
      onTime(target.value);
    }}
    onBlur={() => {
      const [, hours, minutes] = /^(\d{1,2})[.:]?(\d\d)$/.exec(value.trim()) ?? [];
      if (hours !== undefined) onTime(`${hours.padStart(2, '0')}:${minutes ?? '00'}`);
    }}
  />
);

/** Stretches of time: none is closed, two is a split day. */
export const Ranges = ({ name, ranges, onChange }: Props) => (
  <span className="f-ranges">
    {ranges.length === 0 && <span className="f-said">Closed</span>}
    {ranges.map((range, index) => (
      <span key={index} className="f-range">
        <Time
          label={`${name}, opens${index > 0 ? ` again (${index + 1})` : ''}`}
          value={range.opens}
          onTime={(opens) => {
            onChange(replaced(ranges, index, { ...range, opens }));
          }}
        />
        <span aria-hidden="true">to</span>
        <Time
          label={`${name}, closes${index > 0 ? ` again (${index + 1})` : ''}`}
          value={range.closes}
          onTime={(closes) => {
            onChange(replaced(ranges, index, { ...range, closes }));
          }}
        />
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
