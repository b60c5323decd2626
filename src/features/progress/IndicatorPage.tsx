import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { StatusMark } from '#components/indicators/StatusMark.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Label } from '#components/words/Label.tsx';
import { statusOf, type Indicator } from '#lib/scorecard/figures.ts';
import { headlineOf, sayTarget, sentencesOf } from '#lib/scorecard/say.ts';
import { fill, formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { FileLinks } from './FileLinks.tsx';
import { IndicatorChart, IndicatorTable } from './IndicatorFigure.tsx';
import './IndicatorPage.css';

interface Props {
  indicator: Indicator;
  /** The address of its files without their ending. */
  file: string;
  /** The promises that it measures. */
  promises: readonly { href: string; title: string }[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
}

/** How it is counted, where it comes from, and when the next figure is due. */
const Method = ({ indicator, words, today }: Pick<Props, 'indicator' | 'words' | 'today'>) => {
  const { progress } = words;
  const due = indicator.next_update < today ? progress.next_late : progress.next;
  return (
    <Band tone="sand-light" edge="dune" labelledBy="method" audience="adults">
      <div className="flow">
        <h2 id="method">{progress.method}</h2>
        <p>{indicator.method}</p>
        <p>{fill(due, { date: formatDay(indicator.next_update) })}</p>
        <Checked provenance={indicator.provenance} today={today} words={words} />
      </div>
    </Band>
  );
};

/** An indicator from one record: message, sentence, chart, table, files, story, what young people say. */
export const IndicatorPage = ({ indicator, file, promises, words, today }: Props) => {
  const { progress } = words;
  const isSample = indicator.figures === 'sample';
  return (
    <>
      <Hero
        title={headlineOf(indicator)}
        lede={sentencesOf(indicator, words).join(' ')}
        trail={{ href: '/progress/', label: progress.title }}
        tone="theme"
      >
        {isSample && <Label>{progress.sample}</Label>}
      </Hero>
      <Band labelledBy="chart" className="indicator-chart">
        <h2 id="chart" className="band-title">
          {indicator.measure}
        </h2>
        <div className="indicator-look">
          <IndicatorChart indicator={indicator} words={words} />
          <div className="flow">
            <StatusMark status={statusOf(indicator)} words={words} />
            <p>{sayTarget(indicator, words)}</p>
            {isSample && <p className="meta">{progress.sample_text}</p>}
            <p>{progress.promise}:</p>
            {promises.map(({ href, title }) => (
              <p key={href}>
                <a href={href}>{title}</a>
              </p>
            ))}
          </div>
        </div>
      </Band>
      <Band tone="sand" edge="tide">
        <div className="sidebar">
          <div className="flow">
            <h2>{progress.story}</h2>
            <p>{indicator.story}</p>
          </div>
          <Callout title={progress.young_view}>
            <p>{indicator.young_view}</p>
          </Callout>
        </div>
      </Band>
      <Band edge="tide">
        <div className="sidebar">
          <div className="indicator-table flow">
            <h2>{progress.table}</h2>
            <IndicatorTable indicator={indicator} words={words} />
          </div>
          <FileLinks title={progress.files} file={file} words={words} />
        </div>
      </Band>
      <Method indicator={indicator} words={words} today={today} />
    </>
  );
};
