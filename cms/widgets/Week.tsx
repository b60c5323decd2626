import { DAYS } from '#schemas/parts/opening-hours.ts';
import { useFaults, useIsShown } from '../open/session.ts';
import { Ranges } from './Ranges.tsx';
import { DAY_KEYS, groupOn, hoursOn, namesOf, withHours } from './week.ts';

interface Props {
  readonly weekly: unknown;
  /** Where in the form the week stands. */
  readonly place: string;
  /** The id of what is wrong with it. */
  readonly errorId: string;
  readonly onChange: (weekly: unknown) => void;
}

/** What is wrong with the week, by place: its rows are days, and not the schema’s own boxes. */
function useWeekFaults(place: string) {
  const { faults } = useFaults();
  const isShown = useIsShown();
  return faults
    .map((fault) => ({ ...fault, at: fault.path.join('.') }))
    .filter(({ at }) => `${at}.`.startsWith(`${place}.`) && isShown(at));
}

/** A normal week, one row a day. Days with the same hours are one entry of the file. */
export const Week = ({ weekly, place, errorId, onChange }: Props) => {
  const faults = useWeekFaults(place);
  const wrong = new Set(faults.map(({ at }) => at));
  const groups = DAY_KEYS.map((day) => groupOn(weekly, day));
  const sentences = faults.map(({ path, label, message }) => {
    const [group] = path.slice(place.split('.').length);
    const whose = [namesOf(weekly, Number(group)), label].filter((one) => one !== '');
    return `${whose.join(' · ')}: ${message}`;
  });
  return (
    <>
      <table className="f-table">
        <caption>
          A normal week, in UK time
          <span className="f-hint">
            Open past midnight? Write when it closes the next morning. Midnight is 24:00.
          </span>
        </caption>
        <tbody>
          {DAY_KEYS.map((day, index) => (
            <tr key={day}>
              <th scope="row">{DAYS[day]}</th>
              <td>
                <Ranges
                  name={DAYS[day]}
                  ranges={hoursOn(weekly, day)}
                  place={`${place}.${groups[index] ?? 0}.ranges`}
                  isFirst={groups.indexOf(groups[index] ?? 0) === index}
                  wrong={wrong}
                  errorId={errorId}
                  onChange={(ranges) => {
                    onChange(withHours(weekly, day, ranges));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* Below, so that nothing moves away from under a click that leaves a box. */}
      {sentences.length > 0 && (
        <ul className="f-error" id={errorId}>
          {[...new Set(sentences)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
};
