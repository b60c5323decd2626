import { statusOf, type Indicator } from '#lib/scorecard/figures.ts';
import { headlineOf, sayTarget, sentencesOf } from '#lib/scorecard/say.ts';
import type { Words } from '#schemas/site/words.ts';
import { StemChart } from '../charts/StemChart.tsx';
import { Label } from '../words/Label.tsx';
import { mostOf, stemPoints } from './chart-points.ts';
import { StatusMark } from './StatusMark.tsx';
import './IndicatorNow.css';

interface Props {
  indicator: Indicator;
  /** The address of its own page. */
  href: string;
  words: Words;
  level?: 3 | 4;
}

/** A number in short: its headline, a few flowers, what it says, how it stands, and the way on. */
export const IndicatorNow = ({ indicator, href, words, level = 3 }: Props) => {
  const Heading = `h${level}` as const;
  const sample = indicator.figures === 'sample' ? words.progress.sample : undefined;
  const sentences = sentencesOf(indicator, words);
  return (
    <article className="indicator-now">
      <div className="flow">
        <Heading>
          <a href={href}>{headlineOf(indicator)}</a>
        </Heading>
        {sample !== undefined && <Label>{sample}</Label>}
        <p className="meta">{indicator.measure}</p>
        <p>{sentences.join(' ')}</p>
        <p>{sayTarget(indicator, words)}</p>
        <StatusMark status={statusOf(indicator)} words={words} />
      </div>
      <StemChart
        points={stemPoints(indicator, words)}
        label={[sample, `${indicator.measure}:`, ...sentences].filter(Boolean).join(' ')}
        gap={words.progress.gap}
        stamp={sample}
        {...mostOf(indicator)}
      />
    </article>
  );
};
