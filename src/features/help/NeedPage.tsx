import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import type { CastName } from '#components/illustration/people/cast.ts';
import { Scene } from '#components/illustration/scenes/Scene.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles, type Pebble } from '#components/links/Pebbles.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import { Steps } from '#components/words/Steps.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { AdultsPart } from './AdultsPart.tsx';
import type { NeedServices } from './need-links.ts';
import { numberOnPaper } from './urgent-links.ts';
import { UrgentStrip, type UrgentLink } from './UrgentStrip.tsx';
import { WhoHelps } from './WhoHelps.tsx';
import './NeedPage.css';

interface Props {
  need: EntryData<'needs'>;
  services: NeedServices;
  related: readonly Pebble[];
  promises: readonly Pebble[];
  urgent: readonly UrgentLink[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** Who stands in the picture. */
  who: readonly CastName[];
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

/** The edge of a band’s land, where the page has a landscape at all. */
const edgeOf = (need: EntryData<'needs'>, edge: 'tide' | 'dune') =>
  need.place === 'none' ? {} : { edge };

/** What to try, and the box that leads to urgent help. */
const Try = ({ need, urgent, words }: Pick<Props, 'need' | 'urgent' | 'words'>) => (
  <div className="sidebar">
    <div>
      <h2 id="steps" className="band-title">
        {need.steps_title}
      </h2>
      <Steps steps={need.steps} />
    </div>
    <Callout title={need.worry.title}>
      <p>{need.worry.text}</p>
      <p className="no-print">
        <Button href="/urgent/">{words.help.urgent}</Button>
      </p>
      {!need.crisis && (
        <ul className="plain-list print-only">
          {urgent.map((link) => (
            <li key={link.service.id}>
              {link.service.data.title} <strong>{numberOnPaper(link)}</strong>
            </li>
          ))}
        </ul>
      )}
    </Callout>
  </div>
);

/** Where to go from here: needs close to this one, and what the plan says about it. */
const CloseBand = ({
  need,
  related,
  promises,
  words,
}: Pick<Props, 'need' | 'related' | 'promises' | 'words'>) => (
  <Band tone="sky" {...edgeOf(need, 'tide')} labelledBy="related" className="no-print">
    <h2 id="related" className="band-title">
      {words.help.related}
    </h2>
    <Pebbles items={related} />
    {promises.length > 0 && (
      <>
        <h3 className="need-when">{words.help.promises}</h3>
        <Pebbles items={promises} />
      </>
    )}
  </Band>
);

/** A need: calm words, what to try, who can help tonight and later, what is close to it. */
export const NeedPage = (props: Props) => {
  const { need, services, related, promises, urgent, words, today, who, children } = props;
  return (
    <>
      <Hero
        title={need.title}
        lede={need.lede}
        trail={{ href: '/help/', label: words.site.help }}
        {...(need.place === 'none'
          ? { tone: 'plain' as const }
          : { scene: <Scene name={need.place} who={who} /> })}
      >
        {need.wording === 'draft' && <Label>{words.site.draft}</Label>}
      </Hero>
      {need.crisis && <UrgentStrip links={urgent} words={words} />}
      <Band tone="sand" labelledBy="steps">
        <Try need={need} urgent={urgent} words={words} />
      </Band>
      <Band tone="page" {...edgeOf(need, 'tide')} labelledBy="why" className="need-words">
        <h2 id="why" className="visually-hidden">
          {words.help.why}
        </h2>
        <Prose>{children}</Prose>
      </Band>
      <Band tone="sand-light" {...edgeOf(need, 'dune')} labelledBy="who">
        <WhoHelps title={need.title} next={need.next} services={services} words={words} />
      </Band>
      <AdultsPart need={need} words={words} today={today} />
      <CloseBand need={need} related={related} promises={promises} words={words} />
    </>
  );
};
