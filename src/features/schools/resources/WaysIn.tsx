import { Band } from '#components/frame/Band.tsx';
import { LinkList } from '#components/links/LinkList.tsx';
import type { Graph } from '#lib/graph.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { needsWithResources, resourcesByPhase } from './resource-lists.ts';
import './WaysIn.css';

/** Plain links to the resources of each phase and each need, for whoever has no filters. */
export const WaysIn = ({ graph, words }: { graph: Graph; words: Words }) => {
  const { resources } = words;
  const counted = (name: string, count: number) => fill(resources.counted, { name, count });
  return (
    <>
      <Band tone="sand-light" edge="dune" labelledBy="by-phase" className="ways-in">
        <h2 id="by-phase" className="band-title">
          {resources.by_phase}
        </h2>
        <LinkList
          items={resourcesByPhase(graph).map(({ phase, resources: list }) => ({
            href: `/schools/resources/phase/${phase}/`,
            label: counted(words.phases[phase], list.length),
          }))}
        />
      </Band>
      <Band tone="sand-light" labelledBy="by-need" className="ways-in">
        <h2 id="by-need" className="band-title">
          {resources.by_need}
        </h2>
        {needsWithResources(graph).map(({ group, needs }) => (
          <div key={group}>
            <h3>{words.family_groups[group]}</h3>
            <LinkList
              items={needs.map(({ need, count }) => ({
                href: `/schools/resources/need/${need.file}/`,
                label: counted(need.data.topic, count),
              }))}
            />
          </div>
        ))}
      </Band>
    </>
  );
};
