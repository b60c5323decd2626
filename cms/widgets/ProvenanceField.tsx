import { formatDay } from '#lib/text.ts';
import { asGroup, asText, type WidgetProps } from './field-props.ts';
import { daysAfter, daysBetween, todayInUk } from './days.ts';
import { Fields } from './Fields.tsx';

/** How long a check holds where nobody has said otherwise. */
const HALF_A_YEAR = 182;

/** The same source, looked at today, with as long until the next check as before. */
export function checkedToday(
  value: Readonly<Record<string, unknown>>,
  today: string,
): Record<string, unknown> {
  const gap = daysBetween(asText(value['checked_on']), asText(value['review_by']));
  const days = Number.isNaN(gap) || gap < 1 ? HALF_A_YEAR : gap;
  return { ...value, checked_on: today, review_by: daysAfter(today, days) };
}

/** Where a fact comes from, with one button for somebody who has just looked again. */
export const ProvenanceField = ({ field, value, place, onChange }: WidgetProps) => {
  const group = asGroup(value);
  const today = todayInUk();
  const isLeftOut = !field.required && Object.keys(group).length === 0;
  const boxes = (
    <div className="f-inside">
      <p className="f-row">
        <button
          type="button"
          className="f-button f-main"
          onClick={() => {
            onChange(checkedToday(group, today));
          }}
        >
          I checked this today
        </button>
        <span role="status">
          {group['checked_on'] === today && `Checked today, ${formatDay(today)}.`}
        </span>
      </p>
      <Fields fields={field.fields ?? []} value={group} place={place} onChange={onChange} />
    </div>
  );
  if (!isLeftOut) return boxes;
  return (
    <details className="f-fold">
      <summary>As for the whole entry</summary>
      {boxes}
    </details>
  );
};
