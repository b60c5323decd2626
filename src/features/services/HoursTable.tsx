import { hoursLine, runDays, runTimes } from '#components/signposts/hours-text.ts';
import { weekRuns } from '#lib/opening-hours.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { Words } from '#schemas/site/words.ts';
import './HoursTable.css';

type Weekly = Extract<OpeningHours, { type: 'weekly' }>;

/** What is different from a normal week, in sentences. */
function exceptionsOf(hours: Weekly, { services }: Words): string[] {
  const bank = { unknown: services.bank_unknown, closed: services.bank_closed, open: undefined };
  const term = {
    unknown: services.term_unknown,
    'term-only': services.term_only,
    'all-year': undefined,
  };
  return [hours.note, bank[hours.bank_holidays], term[hours.term_time]].filter(
    (sentence) => sentence !== undefined,
  );
}

/** A week of opening hours as a real table, with what may differ below it. */
export const HoursTable = ({
  hours,
  name,
  words,
}: {
  hours: OpeningHours;
  name: string;
  words: Words;
}) => {
  if (hours.type !== 'weekly') return <p>{hoursLine(hours, words)}</p>;
  return (
    <>
      <table className="hours-table">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.services.day}</th>
            <th scope="col">{words.services.times}</th>
          </tr>
        </thead>
        <tbody>
          {weekRuns(hours).map((run) => (
            <tr key={run.days.join()}>
              <th scope="row">{runDays(run, words)}</th>
              <td>{runTimes(run, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {exceptionsOf(hours, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
};
