import { LinkList } from '#components/links/LinkList.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import './NeedLinks.css';

/** Needs that stand together. */
export interface NeedGroup {
  group: keyof Words['need_groups'];
  needs: readonly Entry<'needs'>[];
}

/** Every need by group; each leads straight to the people who help with it. */
export const NeedLinks = ({ groups, words }: { groups: readonly NeedGroup[]; words: Words }) => (
  <div className="need-links">
    {groups.map(({ group, needs }) => (
      <div key={group}>
        <h3>{words.need_groups[group]}</h3>
        <LinkList
          items={needs.map(({ address, data }) => ({ href: `${address}#who`, label: data.title }))}
        />
      </div>
    ))}
  </div>
);
