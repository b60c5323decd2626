import { isDue } from '#lib/trust.ts';
import { fill, formatDay } from '#lib/text.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';
import type { Words } from '#schemas/site/words.ts';
import './Checked.css';

const isAddress = (source: string): boolean =>
  source.startsWith('https://') || source.startsWith('http://');

interface Props {
  provenance: Provenance;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  words: Words;
}

/** When an entry was checked, by whom and from what; past its day it says so. */
export const Checked = ({ provenance, today, words }: Props) => {
  const { checked_on, checked_by, review_by, source } = provenance;
  const who = checked_by.charAt(0).toLowerCase() + checked_by.slice(1);
  return (
    <div className="checked flow">
      <p>
        <strong>{fill(words.checked.on, { date: formatDay(checked_on), who })}</strong>{' '}
        {isDue(provenance, today)
          ? fill(words.checked.due, { date: formatDay(review_by) })
          : fill(words.checked.next, { date: formatDay(review_by) })}
      </p>
      <p>
        {words.checked.source}:{' '}
        {isAddress(source) ? (
          <a href={source} rel="noreferrer">
            {new URL(source).hostname.replace('www.', '')}
          </a>
        ) : (
          source
        )}
      </p>
      <p>{words.checked.wrong}</p>
    </div>
  );
};
