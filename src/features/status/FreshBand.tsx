import { Band } from '#components/frame/Band.tsx';
import { Disclosure } from '#components/words/Disclosure.tsx';
import { Table } from '#components/words/Table.tsx';
import { groupStates, type Reviewed } from '#lib/review-state.ts';
import { fill, joinWords } from '#lib/text.ts';
import { STALE_AFTER } from '#lib/trust.ts';
import type { Words } from '#schemas/site/words.ts';
import { countsOf, labelOf, tableOf } from './status-rows.tsx';

interface Props {
  states: readonly Reviewed[];
  words: Words;
}

/** The most entries of a kind; the worst are first, so what is left out is up to date or as late. */
const MOST_ROWS = 54;

/** Every entry by its kind, the worst first; a kind in which something is late is open. */
export const FreshBand = ({ states, words }: Props) => {
  const { status } = words;
  const dated = groupStates(states.filter(({ state }) => state !== 'undated'));
  const undated = groupStates(states.filter(({ state }) => state === 'undated')).map(
    (group) => `${labelOf(group).toLowerCase()} (${group.counts.undated})`,
  );
  return (
    <Band tone="sky" edge="tide" labelledBy="fresh">
      <div className="flow band-title">
        <h2 id="fresh">{status.fresh}</h2>
        <p>{fill(status.fresh_text, { days: STALE_AFTER })}</p>
        <p>{status.grades}</p>
        {undated.length > 0 && (
          <p>{fill(status.undated_text, { kinds: joinWords(undated, words.site.and) })}</p>
        )}
      </div>
      {dated.map((group) => (
        <Disclosure
          key={group.collection}
          title={countsOf(group, status)}
          open={group.counts.due + group.counts.stale > 0}
        >
          <Table {...tableOf(group.reviewed.slice(0, MOST_ROWS), status)} />
          {group.reviewed.length > MOST_ROWS && (
            <p>{fill(words.grid.more, { count: group.reviewed.length - MOST_ROWS })}</p>
          )}
        </Disclosure>
      ))}
    </Band>
  );
};
