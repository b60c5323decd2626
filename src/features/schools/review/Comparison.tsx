import { Table } from '#components/words/Table.tsx';
import { fill, formatDay } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import type { Review, ReviewPart } from './review.ts';
import { shiftsOf, type Sums } from './review-sums.ts';

interface Props {
  parts: readonly ReviewPart[];
  before: Review;
  now: Review;
  words: Words['school_review'];
}

const sumsText = (sums: Sums, words: Words['school_review']): string =>
  fill(words.sums, { red: sums.red, amber: sums.amber, green: sums.green });

/** This review beside an earlier one, principle by principle. */
export const Comparison = ({ parts, before, now, words }: Props) => {
  const shifts = shiftsOf(parts, before, now);
  const sum = (key: 'better' | 'worse') => shifts.reduce((all, shift) => all + shift[key], 0);
  return (
    <section className="flow" aria-labelledby="compared">
      <h2 id="compared">{words.compared}</h2>
      <p className="lede">
        {fill(words.compared_text, {
          date: before.on === '' ? words.undated : formatDay(before.on),
          better: sum('better'),
          worse: sum('worse'),
        })}
      </p>
      <Table
        columns={[words.principle, words.then, words.now, words.better, words.worse]}
        rows={shifts.map(({ part, before: then, now: today, better, worse }) => ({
          key: part.id,
          name: part.title,
          cells: [sumsText(then, words), sumsText(today, words), String(better), String(worse)],
        }))}
      />
    </section>
  );
};
