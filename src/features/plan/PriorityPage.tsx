import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { Scene } from '#components/illustration/scenes/Scene.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles, type Pebble } from '#components/links/Pebbles.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import type { ServiceSummary } from '#components/signposts/service-card.ts';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Disclosure } from '#components/words/Disclosure.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { sceneOf } from './theme-scene.ts';

interface Props {
  priority: EntryData<'priorities'>;
  theme: { href: string; title: string; shape: EntryData<'themes'>['shape'] };
  services: readonly ServiceSummary[];
  needs: readonly Pebble[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

/** How far it has come, what was heard and what is still missing. */
const Progress = ({ priority, words }: Pick<Props, 'priority' | 'words'>) => {
  const missing = Object.values(priority.missing).filter((why) => why !== undefined);
  return (
    <div>
      <Callout title={words.plan.going} tone="outline">
        <p>{priority.stage === undefined ? words.plan.not_yet : words.stages[priority.stage]}</p>
        {missing.length > 0 && (
          <>
            <p>
              <strong>{words.plan.missing}</strong>
            </p>
            <ul className="ticks">
              {missing.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </>
        )}
      </Callout>
      {priority.heard.length > 0 && (
        <Callout title={words.plan.heard}>
          {priority.heard.map((heard) => (
            <p key={heard}>{heard}</p>
          ))}
        </Callout>
      )}
    </div>
  );
};

/** A priority: what it means for you, how it is going, who can help, and the formal words. */
export const PriorityPage = (props: Props) => {
  const { priority, theme, services, needs, words, today, children } = props;
  return (
    <>
      <Hero
        title={priority.title}
        lede={priority.lede}
        trail={{ href: theme.href, label: theme.title }}
        tone="theme"
        scene={<Scene name={sceneOf(theme.shape)} />}
      >
        {priority.wording === 'draft' && <Label>{words.site.draft}</Label>}
      </Hero>
      <Band tone="sand">
        <div className="sidebar">
          <div className="flow">
            <Prose>{children}</Prose>
            <Disclosure title={words.plan.formal}>
              <p>{priority.formal}</p>
              <Checked provenance={priority.provenance} today={today} words={words} />
            </Disclosure>
          </div>
          <Progress priority={priority} words={words} />
        </div>
      </Band>
      {services.length > 0 && (
        <Band tone="tint" edge="dune" labelledBy="services">
          <h2 id="services" className="band-title">
            {words.plan.services}
          </h2>
          <ServiceGrid services={services} />
        </Band>
      )}
      {needs.length > 0 && (
        <Band labelledBy="needs">
          <h2 id="needs" className="band-title">
            {words.plan.needs}
          </h2>
          <Pebbles items={needs} />
        </Band>
      )}
      <Band tone="sand" edge="dune" labelledBy="say">
        <div className="flow">
          <h2 id="say">{words.plan.say}</h2>
          <p className="lede">{words.plan.say_text}</p>
          <p>
            <Button href="/have-your-say/">{words.plan.say_link}</Button>
          </p>
        </div>
      </Band>
    </>
  );
};
