import { Band } from '#components/frame/Band.tsx';
import type { Words } from '#schemas/site/words.ts';

/** The ways to keep up with what is on: a calendar and a feed. */
export const KeepUp = ({ words: { whats_on } }: { words: Words }) => (
  <Band tone="sand" edge="dune" labelledBy="keep-up" className="no-print">
    <div className="flow">
      <h2 id="keep-up">{whats_on.keep_up}</h2>
      <p>{whats_on.keep_up_text}</p>
      <p className="cluster">
        <a className="button button-second" href="/whats-on.ics">
          {whats_on.calendar_all}
        </a>
        <a className="button button-second" href="/whats-on.xml">
          {whats_on.feed}
        </a>
      </p>
    </div>
  </Band>
);
