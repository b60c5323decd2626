import { Table } from '#components/words/Table.tsx';
import type { Words } from '#schemas/site/words.ts';
import { answerTo, keyOf, type Review, type ReviewPart } from './review.ts';

interface Props {
  parts: readonly ReviewPart[];
  review: Review;
  words: Words['school_review'];
}

/** Every answer with its notes and the plan, for paper only: on a screen they stand in their fields. */
export const AllAnswers = ({ parts, review, words }: Props) => (
  <div className="print-only flow">
    <h2>{words.plan}</h2>
    <Table
      columns={[words.what, words.who, words.when]}
      rows={review.actions.map(({ what, who, when }, nth) => ({
        key: String(nth),
        name: what,
        cells: [who, when],
      }))}
    />
    <h2>{words.answers}</h2>
    <Table
      columns={[words.question, words.rating, words.note]}
      rows={parts.flatMap((part) =>
        part.questions.map((question) => {
          const { rating, note } = answerTo(review, keyOf(part, question));
          return {
            key: keyOf(part, question),
            name: question.text,
            cells: [words[rating ?? 'none'], note],
          };
        }),
      )}
    />
  </div>
);
