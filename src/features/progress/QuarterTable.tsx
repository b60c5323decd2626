import { Table } from '#components/words/Table.tsx';
import { indicatorsIn, type MeasuredTheme } from '#lib/scorecard/by-theme.ts';
import type { Words } from '#schemas/site/words.ts';
import { quarterColumns, quarterRows } from './quarter-rows.tsx';
import './QuarterTable.css';

interface Props {
  theme: MeasuredTheme;
  quarter: string;
  words: Words;
}

/** The indicators of a theme as they stood in a quarter, and what changed since the one before. */
export const QuarterTable = ({ theme, quarter, words }: Props) => {
  const isSample = indicatorsIn([theme]).some(({ data }) => data.figures === 'sample');
  return (
    <div className="quarter-table">
      <Table columns={quarterColumns(words, isSample)} rows={quarterRows(theme, quarter, words)} />
    </div>
  );
};
