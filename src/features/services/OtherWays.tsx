import type { Words } from '#schemas/site/words.ts';
import './OtherWays.css';

/** Links to the other lists of services, and to the finder. */
export const OtherWays = ({ words: { filters } }: { words: Words }) => (
  <nav className="other-ways no-print" aria-label={filters.jump}>
    <a href="/find/">{filters.find}</a>
    <a href="#by-need">{filters.by_need}</a>
    <a href="/services/a-to-z/">{filters.az}</a>
  </nav>
);
