import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import type { Pebble } from '#components/links/Pebbles.tsx';
import { Button } from '#components/links/Button.tsx';
import { Overdue } from '#components/signposts/Overdue.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import '#components/words/Sheets.css';
import { codeOf } from '#lib/code.ts';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { paperFacts } from './resource-facts.ts';
import { ResourceSources } from './ResourceSources.tsx';
import './ResourcePage.css';

interface Props {
  entry: Entry<'resources'>;
  needs: readonly Pebble[];
  services: readonly Pebble[];
  principles: Readonly<Record<'key' | 'supporting', readonly string[]>>;
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** What can be done with the page, such as printing it. */
  tools?: ReactNode;
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

/** A resource in full. What a pack takes of it is marked with `data-part`. */
export const ResourcePage = (props: Props) => {
  const { entry, words, today, tools, children } = props;
  const { data, address, id } = entry;
  const { resources } = words;
  return (
    <>
      <Hero
        title={data.title}
        lede={data.lede}
        trail={{ href: '/schools/resources/', label: resources.title }}
      >
        {data.wording === 'draft' && <Label>{words.site.draft}</Label>}
        <p className="resource-facts" data-part="facts">
          {paperFacts(data, words)}
        </p>
        <div className="hero-tools cluster no-print">
          {data.slides.length > 0 && <Button href={`${address}slides/`}>{resources.slides}</Button>}
          {tools}
          <Button href={`/schools/packs/#choose=${codeOf(`resources/${id}`)}`} kind="second">
            {resources.pack}
          </Button>
        </div>
      </Hero>
      <Band tone="sand-light" edge="dune">
        <div className={`resource-body resource-${data.type} sidebar`}>
          <div className="resource-side flow">
            {data.you_need.length > 0 && (
              <Callout title={resources.you_need}>
                <ul className="ticks" data-part="need">
                  {data.you_need.map((thing) => (
                    <li key={thing}>{thing}</li>
                  ))}
                </ul>
              </Callout>
            )}
            <Callout title={resources.safety} tone="outline">
              <p data-part="safety">{data.safety}</p>
              <p className="no-print">
                <a href="/schools/worried/">{words.schools.worried}</a>
              </p>
            </Callout>
          </div>
          <div className="resource-main flow">
            <Overdue of="words" reviewBy={data.provenance.review_by} today={today} words={words} />
            <div data-part="body">
              <Prose>{children}</Prose>
            </div>
          </div>
        </div>
      </Band>
      <ResourceSources {...props} />
    </>
  );
};
