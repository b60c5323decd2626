import { useState } from 'react';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { download } from './download.ts';
import { FilePicker } from './FilePicker.tsx';
import { problemText } from './file-words.ts';
import type { Kept } from './kept-review.ts';
import { EMPTY, isBegun, type Review, type ReviewPart } from './review.ts';
import { reviewCsv } from './review-csv.ts';
import { readFile, writeFile } from './review-file.ts';

interface Props {
  parts: readonly ReviewPart[];
  kept: Kept;
  words: Words['school_review'];
  /** Replaces what is kept; what is said can be undone. */
  onPut: (kept: Kept, said: string) => void;
}

interface ToolButtonProps {
  label: string;
  isOff: boolean;
  onClick: () => void;
}

const ToolButton = ({ label, isOff, onClick }: ToolButtonProps) => (
  <button type="button" className="button button-second" disabled={isOff} onClick={onClick}>
    {label}
  </button>
);

/** What can be done with a review: save it, open one, compare, print, begin anew. */
export function ReviewTools({ parts, kept, words, onPut }: Props) {
  const [problem, setProblem] = useState('');
  const name = fill(words.file_name, { date: kept.now.on });
  const open = (then: (review: Review) => void) => (text: string) => {
    const read = readFile(text);
    setProblem('review' in read ? '' : problemText(read, parts, words));
    if ('review' in read) then(read.review);
  };
  const button = (label: string, act: () => void) => (
    <ToolButton label={label} isOff={!isBegun(kept.now)} onClick={act} />
  );
  return (
    <section className="review-tools flow no-print" aria-labelledby="tools">
      <h2 id="tools">{words.tools}</h2>
      <p className="cluster">
        {button(words.save, () => {
          download(`${name}.json`, writeFile(kept.now), 'application/json');
        })}
        {button(words.csv, () => {
          download(`${name}.csv`, reviewCsv(parts, kept.now, words), 'text/csv');
        })}
        {button(words.print, () => {
          print();
        })}
      </p>
      <p>{words.open_text}</p>
      <div className="cluster">
        <FilePicker
          label={words.open}
          onRead={open((now) => {
            onPut({ ...kept, now }, words.opened);
          })}
        />
        <FilePicker
          label={words.compare}
          onRead={open((before) => {
            onPut({ ...kept, before }, words.comparing);
          })}
        />
      </div>
      <p role="alert" className="review-problem">
        {problem}
      </p>
      <p>{words.anew_text}</p>
      <p className="cluster">
        {button(words.anew, () => {
          onPut({ now: { ...EMPTY, school: kept.now.school }, before: kept.now }, words.begun_anew);
        })}
        {button(words.clear, () => {
          onPut({ now: EMPTY }, words.cleared);
        })}
      </p>
    </section>
  );
}
