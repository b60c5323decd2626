import type { Words } from '#schemas/site/words.ts';
import { RatingMark } from './RatingMark.tsx';
import { RATINGS, type Answer, type ReviewPart } from './review.ts';
import { MOST } from './review-file.ts';
import './QuestionField.css';

interface Props {
  /** The question’s own name in the page. */
  name: string;
  question: ReviewPart['questions'][number];
  answer: Answer;
  words: Words['school_review'];
  onChange: (change: Partial<Answer>) => void;
}

/** One question: how it is, and what shows that. */
export const QuestionField = ({ name, question, answer, words, onChange }: Props) => (
  <fieldset className="review-question">
    <legend>{question.text}</legend>
    {question.look_for !== undefined && (
      <p>
        <strong>{words.look_for}</strong> {question.look_for}
      </p>
    )}
    <div className="review-ratings">
      {([...RATINGS, 'none'] as const).map((rating) => (
        <label key={rating} className={`rating-${rating}`}>
          <input
            type="radio"
            name={name}
            value={rating}
            checked={(answer.rating ?? 'none') === rating}
            onChange={() => {
              onChange({ rating: rating === 'none' ? undefined : rating });
            }}
          />
          <RatingMark rating={rating} />
          <span>{words[rating]}</span>
        </label>
      ))}
    </div>
    <div className="review-note">
      <label htmlFor={`note ${name}`.replaceAll(/\W/g, '-')}>{words.note}</label>
      <textarea
        id={`note ${name}`.replaceAll(/\W/g, '-')}
        rows={2}
        maxLength={MOST.note}
        value={answer.note}
        autoComplete="off"
        onChange={(event) => {
          onChange({ note: event.target.value });
        }}
      />
    </div>
  </fieldset>
);
