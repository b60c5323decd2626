import type { Words } from '#schemas/site/words.ts';
import type { Action } from './review.ts';
import { MOST } from './review-file.ts';
import './ActionPlan.css';

interface Props {
  actions: readonly Action[];
  words: Words['school_review'];
  onChange: (nth: number, change: Partial<Action>) => void;
  onRemove: (nth: number) => void;
}

const FIELDS = ['what', 'who', 'when'] as const;

/** What the school will do, who does it, and by when. */
export const ActionPlan = ({ actions, words, onChange, onRemove }: Props) => (
  <section className="review-plan flow" aria-labelledby="plan">
    <h2 id="plan">{words.plan}</h2>
    <p className="no-print">{words.plan_text}</p>
    <ol className="plain-list">
      {actions.map((action, nth) => (
        // An action has no name of its own; rows keep their place while they are typed in.
        <li key={nth}>
          <fieldset>
            <legend className="visually-hidden">{`${words.plan} ${nth + 1}`}</legend>
            {FIELDS.map((field) => (
              <div key={field}>
                <label htmlFor={`${field}-${nth}`}>{words[field]}</label>
                <textarea
                  id={`${field}-${nth}`}
                  rows={1}
                  maxLength={MOST.action}
                  value={action[field]}
                  autoComplete="off"
                  onChange={(event) => {
                    onChange(nth, { [field]: event.target.value });
                  }}
                />
              </div>
            ))}
            <button
              type="button"
              className="no-print"
              onClick={() => {
                onRemove(nth);
              }}
            >
              {words.remove}
              <span className="visually-hidden">{` ${nth + 1}`}</span>
            </button>
          </fieldset>
        </li>
      ))}
    </ol>
    <p className="no-print">
      <button
        type="button"
        className="button button-second"
        onClick={() => {
          onChange(actions.length, {});
        }}
      >
        {words.add}
      </button>
    </p>
  </section>
);
