import { Band } from '#components/frame/Band.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './Governance.css';

interface Props {
  plan: EntryData<'plan-versions'>;
  words: Words;
}

interface Part {
  title: string;
  text: string;
  when?: string | undefined;
  source: string;
}

const Parts = ({ parts, words }: { parts: readonly Part[]; words: Words }) => (
  <ul className="governance grid grid-wide plain-list">
    {parts.map(({ title, text, when, source }) => (
      <li key={title}>
        <h3>{title}</h3>
        <p>{text}</p>
        {when !== undefined && (
          <p>
            <strong>{when}</strong>
          </p>
        )}
        <p className="meta">
          {words.plan.source}: {source}
        </p>
      </li>
    ))}
  </ul>
);

/** Who decides, who runs it, who checks and when; and the ways of working that get it done. */
export const Governance = ({ plan, words }: Props) => (
  <>
    <Band tone="sand" edge="dune" labelledBy="decides">
      <h2 id="decides" className="band-title">
        {words.plan.decides}
      </h2>
      <Parts
        parts={plan.who_decides.map(({ who, does, ...rest }) => ({
          ...rest,
          title: who,
          text: does,
        }))}
        words={words}
      />
    </Band>
    {plan.enablers.length > 0 && (
      <Band edge="tide" labelledBy="delivery">
        <div className="flow band-title">
          <h2 id="delivery">{words.plan.delivery}</h2>
          <p>{words.plan.delivery_text}</p>
        </div>
        <Parts parts={plan.enablers} words={words} />
      </Band>
    )}
  </>
);
