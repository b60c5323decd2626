import './Pebbles.css';

/** One answer to choose. */
export interface Pebble {
  href: string;
  label: string;
  /** Dashed, for “something else”. */
  open?: boolean;
}

/** Bold answers as pebbles on the sand: a list of links that are easy to hit. */
export const Pebbles = ({ items }: { items: readonly Pebble[] }) => (
  <ul className="pebbles plain-list">
    {items.map(({ href, label, open = false }) => (
      <li key={href}>
        <a href={href} className={open ? 'pebble pebble-open' : 'pebble'}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
