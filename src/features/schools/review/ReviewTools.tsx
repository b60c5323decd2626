import { useId, useState } from 'react';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { download } from './download.ts';
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

interface FilePickerProps {
  label: string;
  onRead: (text: string) => void;
}

/** A button that opens a file of the reader’s own. */
function FilePicker({ label, onRead }: FilePickerProps) {
  const id = useId();
  return (
    <label className="button button-second review-file" htmlFor={id}>
      {label}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const { target } = event;
          void target.files?.[0]?.text().then(onRead);
          // The same file can be opened again, for example once it is mended.
          target.value = '';
        }}
      />
    </label>
  );
}

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
    <button
      type="button"
      className="button button-second"
      disabled={!isBegun(kept.now)}
      onClick={act}
    >
      {label}
    </button>
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
