import { Band } from '#components/frame/Band.tsx';
import { Table } from '#components/words/Table.tsx';
import { PHASE_NAMES, THRIVE_NAMES, type Gap, type Phase } from '#lib/help-grid.ts';
import type { Words } from '#schemas/site/words.ts';

/** The phases of an empty cell in few words. */
function cellOf(phases: readonly Phase[], words: Words): string {
  if (phases.length === PHASE_NAMES.length) return words.grid.gaps_all;
  return phases.map((phase) => words.phases_short[phase]).join(', ');
}

/** Where the schools’ grid of who can help is empty, for editors who know whom to ask. */
export const GapsBand = ({ gaps, words }: { gaps: readonly Gap[]; words: Words }) => (
  <Band labelledBy="gaps">
    <div className="flow band-title">
      <h2 id="gaps">{words.grid.gaps}</h2>
      <p>{words.grid.gaps_text}</p>
    </div>
    <Table
      columns={[words.grid.need, ...THRIVE_NAMES.map((group) => words.thrive[group])]}
      rows={gaps.map(({ need, empty }) => ({
        key: need.id,
        name: <a href={`/schools/who-can-help/${need.file}/`}>{need.data.topic}</a>,
        cells: empty.map((phases) => cellOf(phases, words)),
      }))}
    />
  </Band>
);
