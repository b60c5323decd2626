import { StatusMark } from '#components/indicators/StatusMark.tsx';
import { Card } from '#components/links/Card.tsx';
import { Label } from '#components/words/Label.tsx';
import type { Entry } from '#lib/graph.ts';
import { statusOf } from '#lib/scorecard/figures.ts';
import { headlineOf, sentencesOf } from '#lib/scorecard/say.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  indicator: Entry<'indicators'>;
  /** The promise that it measures. */
  promise: string;
  words: Words;
}

/** A number as a card: what it says, how it stands, and the promise that it measures. */
export const IndicatorCard = ({ indicator: { address, data }, promise, words }: Props) => (
  <Card
    href={address}
    title={headlineOf(data)}
    text={sentencesOf(data, words).slice(0, 2).join(' ')}
    status={<StatusMark status={statusOf(data)} words={words} />}
    meta={[`${words.progress.promise}: ${promise}`]}
    label={data.figures === 'sample' && <Label>{words.progress.sample}</Label>}
  />
);
