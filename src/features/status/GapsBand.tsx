import { Band } from '#components/frame/Band.tsx';
import { Table } from '#components/words/Table.tsx';
import { PHASE_NAMES, THRIVE_NAMES, type Gap, type Phase, type unknownIn } from '#lib/help-grid.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

/** The phases of an empty cell in few words. */
function cellOf(phases: readonly Phase[], words: Words): string {
  if (phases.length === PHASE_NAMES.length) return words.grid.gaps_all;
  return phases.map((phase) => words.phases_short[phase]).join(', ');
}

interface Props {
  gaps: readonly Gap[];
  unknown: ReturnType<typeof unknownIn>;
  words: Words;
}

/** Where the schools’ grid of who can help is empty, for editors who know whom to ask. */
export const GapsBand = ({ gaps, unknown, words }: Props) => (
  <Band labelledBy="gaps">
    <div className="flow band-title">
      <h2 id="gaps">{words.grid.gaps}</h2>
      <p>{words.grid.gaps_text}</p>
      <p>
        {fill(words.grid.gaps_unknown, {
          threshold: unknown.threshold.length,
          consent: unknown.consent.length,
        })}
      </p>
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
