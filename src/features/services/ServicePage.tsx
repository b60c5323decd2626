import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import type { CastName } from '#components/illustration/people/cast.ts';
import { Scene } from '#components/illustration/scenes/Scene.tsx';
import { Button } from '#components/links/Button.tsx';
import { LinkList } from '#components/links/LinkList.tsx';
import { Pebbles, type Pebble } from '#components/links/Pebbles.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import { Overdue } from '#components/signposts/Overdue.tsx';
import { Facts } from '#components/words/Facts.tsx';
import { costOf, waysOf } from '#lib/reach.ts';
import { asSentence, joinWords } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { HappensBand } from './HappensBand.tsx';
import { Professionals } from './Professionals.tsx';
import { ReachBand } from './ReachBand.tsx';
import { ServiceHours } from './ServiceHours.tsx';

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

const factsOf = (service: EntryData<'services'>, words: Words) =>
  [
    { label: words.services.ages, value: service.ages.note },
    {
      label: [words.services.area, service.area_note].filter((one) => one !== undefined).join(': '),
      value: service.areas.map((area) => words.areas[area]).join(', '),
    },
    {
      label: words.services.ways,
      value: asSentence(
        joinWords(
          waysOf(service).map((way) => words.ways[way]),
          words.site.and,
        ),
      ),
    },
    {
      label: words.services.cost,
      value: costOf(service) === 'unknown' ? '' : words.costs[costOf(service)],
    },
  ].filter(({ value }) => value !== '');

/** What happens in touch; a cost that only the ways to get in touch name is a known one. */
const contactOf = (service: EntryData<'services'>, words: Words) => {
  const cost = costOf(service);
  return cost === 'unknown' ? service.contact : { cost: words.costs[cost], ...service.contact };
};

/** A service: what it is, how to reach it, what happens then, when it is open, and how we know. */
export const ServicePage = ({ service, needs, words, today, who, children }: Props) => (
  <>
    <Hero
      title={service.title}
      lede={service.lede}
      trail={{ href: '/services/', label: words.site.services }}
      {...(service.kind === 'emergency'
        ? { tone: 'plain' as const }
        : { scene: <Scene name="pier" who={who} /> })}
    />
    <Band tone="sand" className="band-tight">
      <div className="flow">
        <Overdue of="service" reviewBy={service.provenance.review_by} today={today} words={words} />
        <Facts facts={factsOf(service, words)} />
      </div>
    </Band>
    <ReachBand service={service} words={words}>
      {children}
    </ReachBand>
    <HappensBand contact={contactOf(service, words)} words={words} />
    <ServiceHours service={service} words={words} />
    {needs.length > 0 && (
      <Band tone="sand" edge="dune" labelledBy="needs" className="no-print">
        <h2 id="needs" className="band-title">
          {words.services.needs}
        </h2>
        {needs.length > 8 ? <LinkList items={needs} /> : <Pebbles items={needs} />}
      </Band>
    )}
    <Band labelledBy="professionals" audience="adults">
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
