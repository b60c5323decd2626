import { StatusMark } from '#components/indicators/StatusMark.tsx';
import { Label } from '#components/words/Label.tsx';
import { indicatorsIn, type MeasuredTheme } from '#lib/scorecard/by-theme.ts';
import { statusOf, type Indicator } from '#lib/scorecard/figures.ts';
import { headlineOf, sayTarget, sentencesOf } from '#lib/scorecard/say.ts';
import { quarterName } from '#lib/scorecard/quarter.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { IndicatorChart } from './IndicatorFigure.tsx';
import './BoardSheet.css';

interface Props {
  theme: MeasuredTheme;
  quarter: string;
  words: Words;
}

/** One number of the sheet: what it says, a small chart, how it stands and why it moves. */
const BoardNumber = ({ indicator, words }: { indicator: Indicator; words: Words }) => (
  <article className="board-number">
    <div className="flow">
      <h3>{headlineOf(indicator)}</h3>
      <p className="meta">{indicator.measure}</p>
      <StatusMark status={statusOf(indicator)} words={words} />
      <p>
        {sentencesOf(indicator, words).join(' ')} {sayTarget(indicator, words)}
      </p>
      <p>{indicator.story}</p>
    </div>
    <IndicatorChart indicator={indicator} words={words} frames={['narrow']} />
  </article>
);

/** A theme on one sheet of A4: each promise with its numbers as they stand. */
export const BoardSheet = ({ theme, quarter, words }: Props) => {
  const { progress } = words;
  const isSample = indicatorsIn([theme]).some(({ data }) => data.figures === 'sample');
  const heading = { theme: theme.theme.data.title, quarter: quarterName(quarter, words.site.to) };
  return (
    <section
      className={`board-sheet theme-${theme.theme.data.colour}`}
      aria-labelledby={theme.theme.id}
    >
      <div className="wrapper">
        <h2 id={theme.theme.id}>{fill(progress.board_sheet, heading)}</h2>
        {isSample && <Label>{progress.sample}</Label>}
        {theme.priorities.map(({ priority, indicators }) => (
          <div key={priority.id} className="board-promise">
            <p className="board-title">
              {progress.promise}: {priority.data.title}
            </p>
            {indicators.map(({ id, data }) => (
              <BoardNumber key={id} indicator={data} words={words} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
};
