import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { ActionPlan } from './ActionPlan.tsx';
import { AllAnswers } from './AllAnswers.tsx';
import { Comparison } from './Comparison.tsx';
import { comparedWith } from './kept-review.ts';
import { KeptWhere } from './KeptWhere.tsx';
import { Principles } from './Principles.tsx';
import { Results } from './Results.tsx';
import { withAction, withAnswer, withoutAction, type ReviewPart } from './review.ts';
import { MOST } from './review-file.ts';
import { totalOf } from './review-sums.ts';
import { ReviewTools } from './ReviewTools.tsx';
import { useReview } from './use-review.ts';
import './review.css';

interface Props {
  parts: readonly ReviewPart[];
  words: Words['school_review'];
}

/** The whole-school review: questions, how things stand, a plan. It stays on the reader’s device. */
export const ReviewIsland = ({ parts, words }: Props) => {
  const { kept, place, undo, isReady, put, change, keepOnDevice, takeBack } = useReview();
  const { now } = kept;
  const before = comparedWith(kept);
  const all = parts.reduce((sum, { questions }) => sum + questions.length, 0);
  return (
    <div className="review" data-ready={isReady ? '' : undefined}>
      <label className="review-school">
        <span>{words.school}</span>
        <input
          type="text"
          maxLength={MOST.school}
          value={now.school}
          autoComplete="off"
          onChange={(event) => {
            change({ ...now, school: event.target.value });
          }}
        />
      </label>
      <KeptWhere place={place} words={words} onKeep={keepOnDevice} />
      <p className="review-progress no-print" role="status">
        {fill(words.done, { count: all - totalOf(parts, now).none, all })}
      </p>
      <Principles
        parts={parts}
        review={now}
        words={words}
        isReady={isReady}
        onAnswer={(key, answer) => {
          change(withAnswer(now, key, answer));
        }}
      />
      <Results parts={parts} review={now} words={words} />
      {before !== undefined && <Comparison parts={parts} before={before} now={now} words={words} />}
      <ActionPlan
        actions={now.actions}
        words={words}
        onChange={(nth, action) => {
          change(withAction(now, nth, action));
        }}
        onRemove={(nth) => {
          change(withoutAction(now, nth), words.removed);
        }}
      />
      <AllAnswers parts={parts} review={now} words={words} />
      <ReviewTools parts={parts} kept={kept} words={words} onPut={put} />
      <div className="review-undo no-print" role="status">
        {undo !== undefined && (
          <p>
            {undo.said}{' '}
            <button type="button" onClick={takeBack}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
    </div>
  );
};
