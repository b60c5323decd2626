import type { Words } from '#schemas/site/words.ts';
import { RATINGS, type ReviewPart } from './review.ts';
import './ReviewPaper.css';

/** Empty lines of the plan on paper. */
const LINES = [1, 2, 3, 4, 5, 6, 7, 8];

const Box = ({ label }: { label: string }) => (
  <span className="review-box">
    <span aria-hidden="true">☐ </span>
    {label}
  </span>
);

interface Props {
  parts: readonly ReviewPart[];
  words: Words['school_review'];
}

/** The whole review to fill in by hand. */
export const ReviewPaper = ({ parts, words }: Props) => (
  <div className="review-paper">
    {parts.map((part, nth) => (
      <section key={part.id} aria-labelledby={part.id}>
        <h2 id={part.id}>{`${nth + 1}. ${part.title}`}</h2>
        <p>{part.lede}</p>
        <ol className="plain-list">
          {part.questions.map((question) => (
            <li key={question.id}>
              <h3>{question.text}</h3>
              {question.look_for !== undefined && (
                <p>
                  <strong>{words.look_for}</strong> {question.look_for}
                </p>
              )}
              <p className="review-boxes">
                {RATINGS.map((rating) => (
                  <Box key={rating} label={words[rating]} />
                ))}
              </p>
              <p className="review-lines">{words.note}</p>
            </li>
          ))}
        </ol>
      </section>
    ))}
    <section aria-labelledby="plan">
      <h2 id="plan">{words.plan}</h2>
      <table className="review-paper-plan">
        <thead>
          <tr>
            {[words.what, words.who, words.when].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <tr key={line}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </div>
);
