import { DAYS } from '#schemas/parts/opening-hours.ts';
import { useFaults } from '../editor/session.ts';
import { asGroup, type WidgetProps } from './field-props.ts';
import { Fields } from './Group.tsx';
import { Ranges } from './Ranges.tsx';
import { ShapeChoice } from './ShapeChoice.tsx';
import { DAY_KEYS, hoursOn, withHours } from './week.ts';

interface WeekProps {
  readonly weekly: unknown;
  /** The id of what is wrong with it. */
  readonly errorId: string;
  readonly onChange: (weekly: unknown) => void;
}

/** A normal week, one row a day. */
const Week = ({ weekly, errorId, onChange }: WeekProps) => (
  <table className="f-table" aria-describedby={errorId}>
    <caption>A normal week, in UK time</caption>
    <tbody>
      {DAY_KEYS.map((day) => (
        <tr key={day}>
          <th scope="row">{DAYS[day]}</th>
          <td>
            <Ranges
              name={DAYS[day]}
              ranges={hoursOn(weekly, day)}
              onChange={(ranges) => {
                onChange(withHours(weekly, day, ranges));
              }}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What is wrong with the week itself, which has rows of days and not the schema’s own boxes. */
const WeekFaults = ({ place, id }: { place: string; id: string }) => {
  const { faults } = useFaults();
  const sentences = faults
    .filter(({ path }) => `${path.join('.')}.`.startsWith(`${place}.weekly.`))
    .map(({ label, message }) => `${label ?? 'Week'}: ${message}`);
  return sentences.length === 0 ? null : (
    <ul className="f-error" id={id}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};

/** When something is open: always, in weekly hours with exceptions, or not confirmed. */
export const HoursField = (props: WidgetProps) => {
  const { field, value, place, id, onChange } = props;
  const hours = asGroup(value);
  const shape = field.types?.find(({ name }) => name === hours['type']);
  return (
    <div className="f-inside">
      <ShapeChoice {...props} />
      {hours['type'] === 'weekly' && (
        <>
          <WeekFaults place={place} id={`${id}-week-error`} />
          <Week
            weekly={hours['weekly']}
            errorId={`${id}-week-error`}
            onChange={(weekly) => {
              onChange({ ...hours, weekly });
            }}
          />
        </>
      )}
      <Fields
        fields={(shape?.fields ?? []).filter(({ name }) => name !== 'weekly')}
        value={hours}
        place={place}
        onChange={(next) => {
          onChange({ ...next, type: hours['type'] });
        }}
      />
    </div>
  );
};
