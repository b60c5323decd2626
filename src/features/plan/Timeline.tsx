import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './Timeline.css';

interface Props {
  steps: EntryData<'plan-versions'>['steps'];
  words: Words;
}

/** What happened when, oldest first, each with the document that says so. */
export const Timeline = ({ steps, words }: Props) => (
  <ol className="timeline plain-list">
    {steps.map(({ on, what, source }) => (
      <li key={`${on} ${what}`}>
        <strong className="timeline-on">{on}</strong>
        <div>
          <p>{what}</p>
          <p className="meta">
            {words.plan.source}: {source}
          </p>
        </div>
      </li>
    ))}
  </ol>
);
