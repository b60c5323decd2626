import { LinkList } from '#components/links/LinkList.tsx';
import type { Pebble } from '#components/links/Pebbles.tsx';

/** The parts of a long page, as links to them. */
export const OnThisPage = ({ title, items }: { title: string; items: readonly Pebble[] }) => (
  <nav className="flow no-print" aria-labelledby="on-this-page">
    <h2 id="on-this-page">{title}</h2>
    <LinkList items={items} />
  </nav>
);
