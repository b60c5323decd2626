import { Label } from '../words/Label.tsx';
import { fill, formatDay } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { DoneList } from './DoneList.tsx';
import './SaidDid.css';

interface Props {
  answer: EntryData<'you-said-we-did'>;
  words: Words;
  level?: 3 | 4;
}

/** What was asked, what was said and what was done: three steps of one answer. */
export const SaidDid = ({ answer, words, level = 3 }: Props) => {
  const Heading = `h${level}` as const;
  const Part = level === 3 ? 'h4' : 'h5';
  const { voice, site } = words;
  return (
    <article className="said-did">
      <Heading>{answer.title}</Heading>
      {answer.wording === 'draft' && (
        <div className="flow said-draft">
          <Label>{site.draft}</Label>
          <p className="meta">{voice.draft}</p>
        </div>
      )}
      <div className="said-steps">
        {answer.asked !== undefined && (
          <div>
            <Part>{voice.asked}</Part>
            <p>{answer.asked}</p>
          </div>
        )}
        <div className="said-words">
          <Part>{voice.said}</Part>
          <p>{answer.said}</p>
          <p className="meta">
            {fill(voice.said_by, { who: answer.said_by, date: formatDay(answer.said_on) })}
          </p>
        </div>
        <div>
          <Part>{voice.did}</Part>
          <DoneList done={answer.did} words={words} />
        </div>
      </div>
    </article>
  );
};
