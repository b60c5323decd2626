import { Band } from '#components/frame/Band.tsx';
import { fill, formatDay } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  calendar: EntryData<'calendar'>;
  words: Words;
}

/** How far the calendar reaches that opening times rest on. */
export const CalendarBand = ({ calendar, words: { status } }: Props) => {
  const lastTerm = calendar.terms.at(-1);
  return (
    <Band labelledBy="calendar">
      <div className="flow">
        <h2 id="calendar">{status.calendar}</h2>
        <p>{fill(status.bank, { date: formatDay(calendar.covers_to) })}</p>
        <p>
          {lastTerm === undefined
            ? status.terms_none
            : fill(status.terms, { date: formatDay(lastTerm.to) })}
        </p>
      </div>
    </Band>
  );
};
