import { Band } from '#components/frame/Band.tsx';
import { DoneList } from '#components/voice/DoneList.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Label } from '#components/words/Label.tsx';
import { fill, formatDay } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

type Answer = EntryData<'you-said-we-did'>;

interface Props {
  /** What young people said, a line each. */
  heard: readonly string[];
  answers: readonly Answer[];
  words: Words;
}

/** What was done about the answers, in the order of its days. */
const doneOf = (answers: readonly Answer[]): Answer['did'] =>
  answers.flatMap(({ did }) => did).toSorted((a, b) => a.on.localeCompare(b.on));

/** What people said about a promise, and what was done: dated, each owned by a role. */
export const PriorityVoice = ({ heard, answers, words }: Props) => {
  const { plan, voice, site } = words;
  const done = doneOf(answers);
  return (
    <Band tone="sand" edge="dune" className="priority-voice">
      <div className="sidebar">
        <div className="flow">
          <h2>{plan.done}</h2>
          {answers.some(({ wording }) => wording === 'draft') && (
            <>
              <Label>{site.draft}</Label>
              <p className="meta">{voice.draft}</p>
            </>
          )}
          {done.length === 0 ? <p>{plan.done_none}</p> : <DoneList done={done} words={words} />}
        </div>
        <Callout title={plan.heard}>
          {heard.length + answers.length === 0 && <p>{plan.heard_none}</p>}
          {heard.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {answers.map(({ id, said, said_by, said_on }) => (
            <div key={id}>
              <p>{said}</p>
              <p className="meta">
                {fill(voice.said_by, { who: said_by, date: formatDay(said_on) })}
              </p>
            </div>
          ))}
          <p>
            <a href="/have-your-say/">{plan.say_link}</a>
          </p>
        </Callout>
      </div>
    </Band>
  );
};
