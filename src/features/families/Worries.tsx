import { LinkList } from '#components/links/LinkList.tsx';
import type { Pebble } from '#components/links/Pebbles.tsx';
import './Worries.css';

/** What worries parents, in groups under headings, so that many links can be scanned. */
export const Worries = ({
  groups,
}: {
  groups: readonly { title: string; worries: readonly Pebble[] }[];
}) => (
  <div className="worries">
    {groups.map(({ title, worries }) => (
      <div key={title}>
        <h3>{title}</h3>
        <LinkList items={worries} />
      </div>
    ))}
  </div>
);
