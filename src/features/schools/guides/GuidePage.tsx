import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles, type Pebble } from '#components/links/Pebbles.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import type { ServiceSummary } from '#components/signposts/service-card.ts';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { stepsByUrgency } from './guide-steps.ts';
import { GuideSteps } from './GuideSteps.tsx';
import { SayIt } from './SayIt.tsx';
import './GuidePage.css';

interface Props {
  guide: EntryData<'guides'>;
  /** The page above this one. */
  trail: { href: string; label: string };
  /** Guides close to this one. A guide without any is for staff themselves, and no crisis page. */
  others?: readonly Pebble[];
  services: readonly ServiceSummary[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** What can be done with the page, such as printing it. */
  tools?: ReactNode;
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

/** The guides on one kind of worry each. */
const Others = ({ items, title }: { items: readonly Pebble[]; title: string }) => (
  <Band labelledBy="others" className="no-print">
    <h2 id="others" className="band-title">
      {title}
    </h2>
    <Pebbles items={items} />
  </Band>
);

/** A step guide for staff: what comes first, what to do and when, what to say, who can help. */
export const GuidePage = (props: Props) => {
  const { guide, trail, others = [], services, words, today, tools, children } = props;
  const { guides } = words;
  // The guide on any worry leads to the others before its own steps.
  const isGeneral = others.length > 0 && guide.needs.length === 0;
  return (
    <>
      <Hero
        title={guide.title}
        lede={guide.lede}
        trail={trail}
        tone={others.length > 0 ? 'plain' : 'sky'}
      >
        {guide.wording === 'draft' && <Label>{words.site.draft}</Label>}
      </Hero>
      <Band className="guide-first">
        {others.length > 0 && <p className="guide-policy">{guides.policy}</p>}
        <Prose>{children}</Prose>
        <div className="cluster no-print">
          <Button href="/urgent/">{words.site.urgent}</Button>
          {tools}
        </div>
      </Band>
      {isGeneral && <Others items={others} title={guides.others} />}
      <Band className="guide-do">
        <GuideSteps groups={stepsByUrgency(guide)} words={words} />
      </Band>
      <Band>
        <SayIt guide={guide} words={words} />
      </Band>
      <Band labelledBy="who" className="guide-who">
        <h2 id="who" className="band-title">
          {guides.services}
        </h2>
        <ServiceGrid services={services} paper />
        {others.length > 0 && (
          <p className="guide-grid no-print">
            <a href="/schools/who-can-help/">{guides.grid}</a>
          </p>
        )}
      </Band>
      {!isGeneral && others.length > 0 && <Others items={others} title={guides.others} />}
      <Band className="no-print">
        <Checked provenance={guide.provenance} today={today} words={words} />
      </Band>
    </>
  );
};
