import { Band } from '#components/frame/Band.tsx';
import { LinkList } from '#components/links/LinkList.tsx';
import type { Graph } from '#lib/graph.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { needsWithResources, resourcesByPhase } from './resource-lists.ts';
import './WaysIn.css';

interface Props {
  graph: Graph;
  words: Words;
}

const counted = (words: Words, name: string, count: number) =>
  fill(words.resources.counted, { name, count });

/** Plain links to the resources of each phase, for whoever has no filters. */
export const ByPhase = ({ graph, words }: Props) => (
  <Band tone="sand-light" edge="dune" labelledBy="by-phase" className="ways-in">
    <h2 id="by-phase" className="band-title">
      {words.resources.by_phase}
    </h2>
    <LinkList
      items={[
        ...resourcesByPhase(graph).map(({ phase, resources }) => ({
          href: `/schools/resources/phase/${phase}/`,
          label: counted(words, words.phases[phase], resources.length),
        })),
        { href: '/schools/resources/by-need/', label: words.resources.by_need },
      ]}
    />
  </Band>
);

/** Plain links to the resources on each need, by group. */
export const ByNeed = ({ graph, words }: Props) => (
  <Band tone="sand-light" edge="dune" className="ways-in">
    {needsWithResources(graph).map(({ group, needs }) => (
      <div key={group}>
        <h2>{words.family_groups[group]}</h2>
        <LinkList
          items={needs.map(({ need, count }) => ({
            href: `/schools/resources/need/${need.file}/`,
            label: counted(words, need.data.topic, count),
          }))}
        />
      </div>
    ))}
  </Band>
);
