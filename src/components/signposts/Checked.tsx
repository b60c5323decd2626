import { fill, formatDay } from '#lib/text.ts';
import type { Provenance } from '#schemas/parts/provenance.ts';
import type { Words } from '#schemas/site/words.ts';
import { checkedText } from './checked-text.ts';
import './Checked.css';

/** Editors may also name a source in words, or two addresses at once: these are no link. */
const isAddress = (source: string): boolean =>
  /^https?:\/\/\S+$/.test(source) && URL.canParse(source);

interface Props {
  provenance: Provenance;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  words: Words;
}

/** When an entry was checked, by whom and from what; past its day it says so. */
export const Checked = ({ provenance, today, words }: Props) => {
  const { source } = provenance;
  const { on, next } = checkedText(provenance, today, words.checked);
  return (
    <div className="checked flow">
      <p>
        <strong>{on}</strong> {next}
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
