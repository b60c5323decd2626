import { Band, type BandTone } from '#components/frame/Band.tsx';
import { Table } from '#components/words/Table.tsx';
import type { Planned } from '#lib/whats-on/live.ts';
import type { Words } from '#schemas/site/words.ts';
import { plannerColumns, plannerRows } from './planner-rows.tsx';

interface Props {
  /** Which of the three lists it is. */
  list: 'live' | 'coming' | 'over';
  tone: BandTone;
  planned: readonly Planned[];
  words: Words;
  today: string;
}

/** What is up, what goes up next, or what has come down, as a table for editors. */
export const PlannerBand = ({ list, tone, planned, words, today }: Props) => {
  const next = list === 'coming' ? 'publish_on' : 'expire_on';
  return (
    <Band tone={tone} labelledBy={list} audience="adults" className="band-tight">
      <h2 id={list} className="band-title">
        {words.planner[list]}
      </h2>
      {planned.length === 0 ? (
        <p>{words.planner.none}</p>
      ) : (
        <Table
          columns={plannerColumns(words)}
          rows={plannerRows(planned, next, { today, words })}
        />
      )}
    </Band>
  );
};
