import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { Scene } from '#components/illustration/scenes/Scene.tsx';
import { IndicatorNow } from '#components/indicators/IndicatorNow.tsx';
import { Button } from '#components/links/Button.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Disclosure } from '#components/words/Disclosure.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { PriorityHelp } from './PriorityHelp.tsx';
import { missingOf, type PriorityLinks } from './priority-links.ts';
import { PriorityVoice } from './PriorityVoice.tsx';
import { sceneOf } from './theme-scene.ts';

interface Props {
  priority: EntryData<'priorities'>;
  theme: { href: string; title: string; shape: EntryData<'themes'>['shape'] };
  /** Everything of the site that has to do with it. */
  links: PriorityLinks;
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** What stands above all, such as that the plan was replaced. */
  notice?: ReactNode;
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

/** What it means in youth words, the formal words folded below, how far along, and what is missing. */
const Promise = ({ priority, links, words, today, children }: Props) => {
  const missing = missingOf(priority, links);
  return (
    <Band tone="sand">
      <div className="sidebar">
        <div className="flow">
          <Prose>{children}</Prose>
          <Disclosure title={words.plan.formal}>
            <p>{priority.formal}</p>
            <Checked provenance={priority.provenance} today={today} words={words} />
          </Disclosure>
        </div>
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
      </div>
    </Band>
  );
};

/** The numbers that measure it as they are now, and the way to all numbers. */
const Numbers = ({ links, words }: Pick<Props, 'links' | 'words'>) => (
  <Band edge="tide" labelledBy="number">
    <h2 id="number" className="band-title">
      {words.plan.number}
    </h2>
    {links.numbers.map(({ id, address, data }) => (
      <IndicatorNow key={id} indicator={data} href={address} words={words} />
    ))}
    <p>
      <Button href="/progress/" kind="second">
        {words.plan.progress_link}
      </Button>
    </p>
  </Band>
);

/** A priority: the promise, the number now, what was said and done, who can help, how to be heard. */
export const PriorityPage = (props: Props) => {
  const { priority, theme, links, words, notice } = props;
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
      {notice}
      <Promise {...props} />
      {links.numbers.length > 0 && <Numbers links={links} words={words} />}
      <PriorityVoice heard={priority.heard} answers={links.answers} words={words} />
      <PriorityHelp links={links} words={words} />
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
