import { fill, formatDay } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './DoneList.css';

interface Props {
  done: EntryData<'you-said-we-did'>['did'];
  words: Words;
}

/** What was done, each with its day and the role that owns it. */
export const DoneList = ({ done, words }: Props) => (
  <ol className="done-list plain-list">
    {done.map(({ on, what, owner }) => (
      <li key={`${on} ${what}`}>
        <strong>{formatDay(on)}</strong>
        <p>{what}</p>
        <p className="meta">{fill(words.voice.did_by, { owner })}</p>
      </li>
    ))}
  </ol>
);
