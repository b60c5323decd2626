import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import type { CastName } from '#components/illustration/people/cast.ts';
import { Scene } from '#components/illustration/scenes/Scene.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles, type Pebble } from '#components/links/Pebbles.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import { RouteList } from '#components/signposts/RouteList.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Facts } from '#components/words/Facts.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import { Steps } from '#components/words/Steps.tsx';
import { costOf, waysOf } from '#lib/reach.ts';
import { joinWords } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { Professionals } from './Professionals.tsx';
import { ServiceHours } from './ServiceHours.tsx';
import { WhatHappens } from './WhatHappens.tsx';

interface Props {
  service: EntryData<'services'>;
  needs: readonly Pebble[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** Who stands in the picture. */
  who: readonly CastName[];
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

const factsOf = (service: EntryData<'services'>, words: Words) => [
  { label: words.services.ages, value: service.ages.note },
  { label: words.services.area, value: service.areas.map((area) => words.areas[area]).join(', ') },
  { label: words.services.ways, value: joinWords(waysOf(service).map((way) => words.ways[way]), words.site.and) },
  { label: words.services.cost, value: words.costs[costOf(service)] },
].filter(({ value }) => value !== '');

/** A service: what it is, how to reach it, what happens then, when it is open, and how we know. */
export const ServicePage = ({ service, needs, words, today, who, children }: Props) => (
  <>
    <Hero
      title={service.title}
      lede={service.lede}
      trail={{ href: '/services/', label: words.site.services }}
      {...(service.kind === 'emergency' ? { tone: 'plain' as const } : { scene: <Scene name="pier" who={who} /> })}
    />
    <Band tone="sand" className="band-tight">
      <Facts facts={factsOf(service, words)} />
    </Band>
    <Band labelledBy="reach">
      <div className="sidebar">
        <div className="flow">
          <h2 id="reach">{words.services.reach}</h2>
          <RouteList routes={service.routes} provenance={service.provenance} words={words} />
        </div>
        <div className="flow">
          {service.wording === 'draft' && <Label>{words.site.draft}</Label>}
          <Prose>{children}</Prose>
          {service.good_for.length > 0 && (
            <Callout title={words.services.good_for}>
              <ul className="ticks">
                {service.good_for.map((good) => (
                  <li key={good}>{good}</li>
                ))}
              </ul>
            </Callout>
          )}
          {service.not_for !== undefined && (
            <Callout title={words.services.not_for} tone="outline">
              <p>{service.not_for}</p>
              <p className="no-print">
                <a href="/urgent/">{words.services.not_for_link}</a>
              </p>
            </Callout>
          )}
        </div>
      </div>
    </Band>
    <Band tone="sky" edge="tide" labelledBy="happens">
      <h2 id="happens">{words.services.happens}</h2>
      <div className="sidebar service-happens">
        <div>
          {service.contact.steps.length > 0 && <Steps steps={service.contact.steps} />}
          {service.contact.steps.length === 0 && <WhatHappens contact={service.contact} words={words} />}
        </div>
        {service.contact.steps.length > 0 && (
          <div>
            <WhatHappens contact={service.contact} words={words} />
          </div>
        )}
      </div>
    </Band>
    <ServiceHours service={service} words={words} />
    {needs.length > 0 && (
      <Band tone="sand" edge="dune" labelledBy="needs">
        <h2 id="needs" className="band-title">
          {words.services.needs}
        </h2>
        <Pebbles items={needs} />
      </Band>
    )}
    <Band labelledBy="professionals">
      <div className="sidebar">
        <Professionals service={service} words={words} />
        <div className="flow">
          <Checked provenance={service.provenance} today={today} words={words} />
          <Button href="/urgent/" kind="second" className="no-print">
            {words.site.urgent}
          </Button>
        </div>
      </div>
    </Band>
  </>
);
