import { Band } from '#components/frame/Band.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles } from '#components/links/Pebbles.tsx';
import { Callout } from '#components/words/Callout.tsx';
import type { FinderWords } from './finder-data.ts';
import { FinderArt } from './FinderArt.tsx';
import { FinderBack, FinderLinks } from './FinderLinks.tsx';
import type { QuestionView } from './question-view.ts';
import './Finder.css';

interface Props {
  view: QuestionView;
  words: FinderWords;
}

/** The first page says what the finder is; on the others the question itself is the heading. */
const Heading = ({ view, words }: Props) =>
  view.step === 0 ? (
    <>
      <h1 tabIndex={-1}>{words.finder.title}</h1>
      <p className="lede">{words.finder.lede}</p>
      <h2 className="finder-first">{view.title}</h2>
    </>
  ) : (
    <>
      <h1 tabIndex={-1}>{view.title}</h1>
      {view.hint !== undefined && <p className="lede">{view.hint}</p>}
    </>
  );

/** One question, its answers as big pebbles. */
export const Question = ({ view, words }: Props) => (
  <>
    <div className="finder-top">
      <div className="wrapper">
        <FinderBack view={view} words={words} />
        <Heading view={view} words={words} />
        <Pebbles items={view.answers} />
      </div>
      {!view.calm && <FinderArt step={view.step} />}
    </div>
    <Band tone="sand" {...(view.calm ? {} : { edge: 'dune' })} className="finder-foot">
      <FinderLinks view={view} words={words} />
      {view.safety && (
        <Callout title={words.finder.urgent} tone="outline">
          <p>
            <Button href="/urgent/">{words.urgent}</Button>
          </p>
        </Callout>
      )}
    </Band>
  </>
);
