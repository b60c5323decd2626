import { Band } from '#components/frame/Band.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles } from '#components/links/Pebbles.tsx';
import type { FinderWords, UrgentCall } from './finder-data.ts';
import { FinderArt } from './FinderArt.tsx';
import { FinderBack, FinderLinks } from './FinderLinks.tsx';
import { People } from './People.tsx';
import type { Group, ResultsView, Said } from './results-view.ts';
import './Finder.css';

interface Props {
  view: ResultsView;
  words: FinderWords;
}

/** What was answered, each with a way to change it. */
const SaidList = ({ said, words }: { said: readonly Said[]; words: FinderWords }) => (
  <section aria-labelledby="said">
    <h2 id="said" className="finder-small">
      {words.finder.you_said}
    </h2>
    <ul className="finder-said plain-list">
      {said.map(({ question, answer, change }) => (
        <li key={question}>
          {answer}{' '}
          <a href={change} aria-label={`${words.finder.change}: ${question}`}>
            {words.finder.change}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** Calls and texts to make at once. */
const Calls = ({ calls }: { calls: readonly UrgentCall[] }) => (
  <ul className="finder-calls plain-list">
    {calls.map(({ href, label, when }) => (
      <li key={href}>
        <Button href={href}>{label}</Button>
        <span className="meta">{when}</span>
      </li>
    ))}
  </ul>
);

const GroupOf = ({ group, words }: { group: Group; words: FinderWords }) => (
  <section className="finder-group" aria-labelledby={group.id}>
    <h2 id={group.id}>{group.title}</h2>
    {group.text !== undefined && <p className="lede">{group.text}</p>}
    {group.calls.length > 0 && <Calls calls={group.calls} />}
    <p className="meta">{group.because}</p>
    {group.people.length > 0 && <People people={group.people} words={words} />}
  </section>
);

/** Where to read, and where else to go. */
const End = ({ view, words }: Props) => (
  <Band tone="sky" {...(view.calm ? {} : { edge: 'tide' })} className="finder-foot no-print">
    {view.needs.length > 0 && (
      <section className="finder-read" aria-labelledby="read">
        <h2 id="read" className="band-title">
          {words.finder.read}
        </h2>
        <Pebbles items={view.needs} />
      </section>
    )}
    <FinderLinks view={view} words={words} end />
  </Band>
);

/** Who can help, why they are shown, and how to change what was said. */
export const Results = ({ view, words }: Props) => {
  const urgent = view.groups.some((group) => group.urgent);
  const said = <SaidList said={view.said} words={words} />;
  return (
    <>
      <div className="finder-top">
        <div className="wrapper">
          <FinderBack view={view} words={words} />
          <h1 tabIndex={-1}>{words.finder.results}</h1>
          {!urgent && said}
        </div>
        {!view.calm && <FinderArt step={4} />}
      </div>
      <Band tone="sand-light" {...(view.calm ? {} : { edge: 'dune' })}>
        {view.groups.map((group) => (
          <GroupOf key={group.id} group={group} words={words} />
        ))}
        {urgent && said}
      </Band>
      <End view={view} words={words} />
    </>
  );
};
