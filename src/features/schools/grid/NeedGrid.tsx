import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { Button } from '#components/links/Button.tsx';
import { LinkList } from '#components/links/LinkList.tsx';
import type { Entry } from '#lib/graph.ts';
import { phaseRows } from '#lib/help-grid.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { GridTable } from './GridTable.tsx';
import { Thresholds } from './Thresholds.tsx';

interface Props {
  need: Entry<'needs'>;
  /** Its services, local ones first. */
  services: readonly Entry<'services'>[];
  /** The page with all of them, where this one has only the first. */
  all?: string | undefined;
  resources: readonly Entry<'resources'>[];
  words: Words;
  /** What can be done with the page, such as printing it. */
  tools?: ReactNode;
}

/** Who can help with one need: by phase and grouping, then each service with its threshold. */
export const NeedGrid = ({ need, services, all, resources, words, tools }: Props) => {
  const { grid, phases_short: short } = words;
  return (
    <>
      <Hero
        title={fill(grid.need_title, { need: need.data.topic })}
        trail={{ href: '/schools/who-can-help/', label: grid.title }}
        tone={need.data.crisis ? 'plain' : 'sky'}
      >
        <div className="hero-tools cluster no-print">
          {need.data.crisis && <Button href="/schools/worried/">{words.schools.worried}</Button>}
          {tools}
        </div>
      </Hero>
      <Band labelledBy="cells">
        <div className="flow band-title">
          <h2 id="cells">{grid.cells}</h2>
          <p>{grid.send_note}</p>
        </div>
        <GridTable
          head={grid.phase}
          words={words}
          rows={phaseRows(services).map(({ phases, row }) => ({
            key: phases.join(),
            name: phases.map((phase) => short[phase]).join(', '),
            row,
          }))}
        />
      </Band>
      <Band labelledBy="services">
        <h2 id="services" className="band-title">
          {grid.services}
        </h2>
        <Thresholds services={services} words={words} />
        {all !== undefined && (
          <p>
            <a href={all}>{fill(words.filters.for_need, { need: need.data.title })}</a>
          </p>
        )}
      </Band>
      <Band labelledBy="use" className="no-print">
        <h2 id="use" className="band-title">
          {grid.use}
        </h2>
        <LinkList
          items={[
            ...resources.map(({ address, data }) => ({ href: address, label: data.title })),
            { href: need.address, label: fill(grid.young, { need: need.data.title }) },
            { href: '/schools/resources/', label: words.schools.find },
          ]}
        />
      </Band>
    </>
  );
};
