import type { Pebble } from '../links/Pebbles.tsx';
import './HeroLinks.css';

interface Props {
  /** What the links are, for screen readers. */
  label: string;
  items: readonly Pebble[];
}

/** Links to parts of the page and to pages beside it, below the opening line. */
export const HeroLinks = ({ label, items }: Props) => (
  <nav className="hero-links no-print" aria-label={label}>
    {items.map(({ href, label: words }) => (
      <a key={href} href={href}>
        {words}
      </a>
    ))}
  </nav>
);
