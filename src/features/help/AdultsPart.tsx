import { Band } from '#components/frame/Band.tsx';
import { ReadOn } from '#components/signposts/ReadOn.tsx';
import { Disclosure } from '#components/words/Disclosure.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import './AdultsPart.css';

interface Signs {
  notice: readonly string[];
  do: readonly string[];
}

const SignsAndHelp = ({ signs, words }: { signs: Signs; words: Words }) => (
  <div className="adults-columns">
    {(
      [
        ['notice', signs.notice],
        ['do', signs.do],
      ] as const
    ).map(([key, lines]) => (
      <div key={key} className="flow">
        <h3>{words.help[key]}</h3>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    ))}
  </div>
);

interface Props {
  need: EntryData<'needs'>;
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
}

/**
 * The same need seen by parents and carers, and by school staff. The parents’ part is open: links
 * from their own page lead to it, and no browser opens it for them without a script.
 */
export const AdultsPart = ({ need, words, today }: Props) => (
  <Band labelledBy="adults" audience="adults">
    <h2 id="adults" className="band-title">
      {words.help.adults}
    </h2>
    <Disclosure title={`${words.help.families}: ${need.families.title}`} open>
      <SignsAndHelp signs={need.families} words={words} />
    </Disclosure>
    <Disclosure title={`${words.help.schools}: ${need.topic}`}>
      <SignsAndHelp signs={need.schools} words={words} />
    </Disclosure>
    <div className="adults-read">
      <ReadOn review={need.review} today={today} words={words} />
    </div>
  </Band>
);
