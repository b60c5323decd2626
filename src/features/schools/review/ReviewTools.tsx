import { useState } from 'react';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { download } from './download.ts';
import { FilePicker } from './FilePicker.tsx';
import { problemText } from './file-words.ts';
import type { Kept } from './kept-review.ts';
import { EMPTY, isBegun, keysOf, type Review, type ReviewPart } from './review.ts';
import { reviewCsv } from './review-csv.ts';
import { readFile, writeFile, type FileProblem } from './review-file.ts';

interface Props {
  parts: readonly ReviewPart[];
  kept: Kept;
  words: Words['school_review'];
  /** Replaces what is kept; what is said can be undone. */
  onPut: (kept: Kept, said?: string) => void;
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

/** Opens a saved review, in place of the one of now or beside it; says what is wrong with a file. */
function OpenFiles({ parts, kept, words, onPut }: Props) {
  const [problem, setProblem] = useState('');
  const refuse = (what: FileProblem) => {
    setProblem(problemText(what, parts, words));
  };
  const picker = (label: string, then: (review: Review) => void) => (
    <FilePicker
      label={label}
      onRead={(text) => {
        const read = readFile(text, keysOf(parts));
        setProblem('');
        if ('review' in read) then(read.review);
        else refuse(read);
      }}
      onTooBig={() => {
        refuse({ problem: 'too_big' });
      }}
    />
  );
  return (
    <>
      <p>{words.open_text}</p>
      <div className="cluster">
        {picker(words.open, (now) => {
          onPut({ ...kept, now, saved: now }, words.opened);
        })}
        {picker(words.compare, (before) => {
          onPut({ ...kept, before }, words.comparing);
        })}
      </div>
      <p role="alert" className="review-problem">
        {problem}
      </p>
    </>
  );
}

/** What can be done with a review: save it, open one, compare, print, begin anew. */
export function ReviewTools(props: Props) {
  const { parts, kept, words, onPut } = props;
  const name = fill(words.file_name, { date: kept.now.on });
  const button = (label: string, act: () => void) => (
    <ToolButton label={label} isOff={!isBegun(kept.now)} onClick={act} />
  );
  return (
    <section className="review-tools flow no-print" aria-labelledby="tools">
      <h2 id="tools">{words.tools}</h2>
      <p className="cluster">
        {button(words.save, () => {
          download(`${name}.json`, writeFile(kept.now), 'application/json');
          onPut({ ...kept, saved: kept.now });
        })}
        {button(words.csv, () => {
          download(`${name}.csv`, reviewCsv(parts, kept.now, words), 'text/csv');
        })}
        {button(words.print, () => {
          print();
        })}
      </p>
      <OpenFiles {...props} />
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
