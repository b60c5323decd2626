import { Table } from '#components/words/Table.tsx';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { RatingMark } from './RatingMark.tsx';
import { answerTo, keyOf, RATINGS, type Review, type ReviewPart } from './review.ts';
import { sumsOf, totalOf, weakestOf } from './review-sums.ts';
import './Results.css';

interface Props {
  parts: readonly ReviewPart[];
  review: Review;
  words: Words['school_review'];
}

/** One square for each question, in the order of the principle. */
const Chart = ({ parts, review }: Omit<Props, 'words'>) => (
  <div className="review-chart" aria-hidden="true">
    {parts.map((part) => (
      <div key={part.id} className="review-chart-row">
        <span>{part.title}</span>
        <div className="review-cells">
          {part.questions.map((question) => {
            const rating = answerTo(review, keyOf(part, question)).rating ?? 'none';
            return (
              <span key={question.id} className={`review-cell rating-${rating}`}>
                <RatingMark rating={rating} />
              </span>
            );
          })}
        </div>
      </div>
    ))}
  </div>
);

/** How things stand: in a sentence, as a chart, and the same figures as a table. */
export const Results = ({ parts, review, words }: Props) => {
  const total = totalOf(parts, review);
  const [weakest] = weakestOf(parts, review);
  return (
    <section className="review-results" aria-labelledby="results">
      <h2 id="results">{words.results}</h2>
      <p className="lede" role="status">
        {fill(words.sentence, { ...total })}{' '}
        {weakest !== undefined && fill(words.begin, { principle: weakest.title })}
      </p>
      <Chart parts={parts} review={review} />
      <Table
        columns={[words.principle, ...[...RATINGS, 'none' as const].map((one) => words[one])]}
        rows={parts.map((part) => {
          const sums = sumsOf(part, review);
          return {
            key: part.id,
            name: part.title,
            cells: [...RATINGS, 'none' as const].map((one) => String(sums[one])),
          };
        })}
      />
    </section>
  );
};
