import type { Change, Merged } from './merge.ts';
import type { SheetProblem } from './sheet.ts';

/** A problem as an editor reads it: the row and column as the spreadsheet shows them. */
export const tellProblem = ({ row, column, message }: SheetProblem): string =>
  `row ${row}${column === undefined ? '' : `, column “${column}”`}: ${message}`;

const say = (value: number | null | undefined): string =>
  value === undefined ? 'new' : value === null ? 'no figure' : String(value);

const tellChange = ({ quarter, before, after }: Change): string =>
  before === after ? `  ${quarter}: the note` : `  ${quarter}: ${say(before)} → ${say(after)}`;

/** What an import changes in one indicator, a line for each figure. */
export const tellMerged = ({ id, changes }: Merged): string =>
  changes.length === 0 ? `${id}: nothing new` : [`${id}:`, ...changes.map(tellChange)].join('\n');
