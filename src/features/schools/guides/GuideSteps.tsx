import type { Words } from '#schemas/site/words.ts';
import type { StepGroup } from './guide-steps.ts';
import './GuideSteps.css';

/** What to do, by how soon: now, today, this week, afterwards. */
export const GuideSteps = ({ groups, words }: { groups: readonly StepGroup[]; words: Words }) => (
  <div className="guide-steps">
    {groups.map(({ urgency, steps }) => (
      <section key={urgency} className={`guide-when guide-${urgency}`} aria-labelledby={urgency}>
        <h2 id={urgency}>{words.urgencies[urgency]}</h2>
        <ol className="plain-list">
          {steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
);
