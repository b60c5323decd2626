import { fill, formatDay } from '#lib/text.ts';
import { freshnessOf } from '#lib/trust.ts';
import type { Words } from '#schemas/site/words.ts';
import { Callout } from '../words/Callout.tsx';

interface Props {
  /** A service may no longer be right; words may no longer be up to date. */
  of: 'service' | 'words';
  reviewBy: string;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  words: Words;
}

/** On top of a page whose check is late: that it is, and what to do; nothing while it is in time. */
export const Overdue = ({ of, reviewBy, today, words: { checked } }: Props) => {
  const freshness = freshnessOf({ review_by: reviewBy }, today);
  if (freshness === 'fresh') return null;
  const service = {
    due: [checked.late_title, checked.late_text],
    stale: [checked.old_title, checked.old_text],
  } as const;
  const [title, text] =
    of === 'words' ? [checked.words_title, checked.read_due] : service[freshness];
  return (
    <Callout title={title} tone="outline">
      <p>{fill(text, { date: formatDay(reviewBy) })}</p>
    </Callout>
  );
};
