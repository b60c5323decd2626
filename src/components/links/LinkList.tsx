import type { Pebble } from './Pebbles.tsx';
import './LinkList.css';

/** Many links in columns, where pebbles would be a wall. */
export const LinkList = ({ items }: { items: readonly Pebble[] }) => (
  <ul className="link-list plain-list">
    {items.map(({ href, label }) => (
      <li key={`${href} ${label}`}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
);
