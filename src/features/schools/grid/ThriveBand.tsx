import { Band } from '#components/frame/Band.tsx';
import { THRIVE_NAMES } from '#lib/help-grid.ts';
import type { Words } from '#schemas/site/words.ts';
import './ThriveBand.css';

/** What the five THRIVE groupings mean. */
export const ThriveBand = ({ words }: { words: Words }) => (
  <Band tone="sky" edge="tide" labelledBy="thrive">
    <div className="flow band-title">
      <h2 id="thrive">{words.grid.thrive_title}</h2>
      <p>{words.grid.thrive_text}</p>
    </div>
    <dl className="thrive-band">
      {THRIVE_NAMES.map((group) => (
        <div key={group}>
          <dt>{words.thrive[group]}</dt>
          <dd>{words.thrive_means[group]}</dd>
        </div>
      ))}
    </dl>
  </Band>
);
