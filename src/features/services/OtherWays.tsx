import { HeroLinks } from '#components/frame/HeroLinks.tsx';
import type { Words } from '#schemas/site/words.ts';

/** Links to the other lists of services, and to the finder. */
export const OtherWays = ({ words: { filters } }: { words: Words }) => (
  <HeroLinks
    label={filters.jump}
    items={[
      { href: '/find/', label: filters.find },
      { href: '#by-need', label: filters.by_need },
      { href: '/services/a-to-z/', label: filters.az },
    ]}
  />
);
