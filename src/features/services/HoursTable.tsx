import { hoursLine, runDays, runTimes } from '#components/signposts/hours-text.ts';
import { weekRuns } from '#lib/opening-hours.ts';
import { formatDay } from '#lib/text.ts';
import type { OpeningHours } from '#schemas/parts/opening-hours.ts';
import type { Words } from '#schemas/site/words.ts';
import './HoursTable.css';

type Weekly = Extract<OpeningHours, { type: 'weekly' }>;

type Exception = Weekly['exceptions'][number];

/** A dated change as people say it: “24 December 2026 to 26 December 2026: Closed (Christmas)”. */
function exceptionSentence({ from, to, ranges, reason }: Exception, words: Words): string {
  const days =
    from === to ? formatDay(from) : `${formatDay(from)} ${words.site.to} ${formatDay(to)}`;
  const times = runTimes({ days: [], ranges }, words);
  return `${days}: ${times}${reason === undefined ? '' : ` (${reason})`}`;
}

/** What is different from a normal week, in sentences. */
function exceptionsOf(hours: Weekly, words: Words): string[] {
  const { services } = words;
  const bank = { unknown: services.bank_unknown, closed: services.bank_closed, open: undefined };
  const term = {
    unknown: services.term_unknown,
    'term-only': services.term_only,
    'all-year': undefined,
  };
  const dated = hours.exceptions.map((one) => exceptionSentence(one, words));
  return [...dated, hours.note, bank[hours.bank_holidays], term[hours.term_time]].filter(
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
