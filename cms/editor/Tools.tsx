import { Refused } from './Refused.tsx';

/** What stands beside Decap’s own screens: the way to what is due, and what was refused last. */
export const Tools = () => (
  <>
    <nav className="f-tools" aria-label="More">
      <a href="/admin/due/">What is due</a>
    </nav>
    <Refused />
  </>
);
