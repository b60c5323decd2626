import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { QuestionField } from './QuestionField.tsx';
import { answerTo, keyOf, type Answer, type Review, type ReviewPart } from './review.ts';
import { sumsOf } from './review-sums.ts';
import './Principles.css';

interface Props {
  parts: readonly ReviewPart[];
  review: Review;
  words: Words['school_review'];
  /** Whether scripts run: until then only what is open has its questions in the page. */
  isReady: boolean;
  onAnswer: (key: string, change: Partial<Answer>) => void;
}

/** The questions, principle by principle; each can be folded away. */
export const Principles = ({ parts, review, words, isReady, onAnswer }: Props) => (
  <div className="review-parts">
    {parts.map((part, nth) => (
      <details key={part.id} className="review-part" open={nth === 0}>
        <summary>
          <span>{`${nth + 1}. ${part.title}`}</span>
          <span className="review-done">
            {fill(words.done, {
              count: part.questions.length - sumsOf(part, review).none,
              all: part.questions.length,
            })}
          </span>
        </summary>
        <p>{part.lede}</p>
        {(isReady || nth === 0 ? part.questions : []).map((question) => {
          const key = keyOf(part, question);
          return (
            <QuestionField
              key={key}
              name={key}
              question={question}
              answer={answerTo(review, key)}
              words={words}
              onChange={(change) => {
                onAnswer(key, change);
              }}
            />
          );
        })}
      </details>
    ))}
  </div>
);
