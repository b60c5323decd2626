import { isDue } from '#lib/trust.ts';
import { fill, formatDay } from '#lib/text.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';
import type { Words } from '#schemas/site/words.ts';
import './Checked.css';

/** Editors may also name a source in words, or two addresses at once: these are no link. */
const isAddress = (source: string): boolean =>
  /^https?:\/\/\S+$/.test(source) && URL.canParse(source);

/** A role in the middle of a sentence; abbreviations such as “NHS” keep their capitals. */
const midSentence = (role: string): string =>
  role.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

interface Props {
  provenance: Provenance;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  words: Words;
}

/** When an entry was checked, by whom and from what; past its day it says so. */
export const Checked = ({ provenance, today, words }: Props) => {
  const { checked_on, checked_by, review_by, source } = provenance;
  const who = midSentence(checked_by);
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
        {'. '}
        {provenance.source_date === undefined
          ? words.checked.undated
          : fill(words.checked.dated, { date: formatDay(provenance.source_date) })}
      </p>
      <p>{words.checked.wrong}</p>
    </div>
  );
};
