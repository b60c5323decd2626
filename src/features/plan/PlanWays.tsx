import { Band } from '#components/frame/Band.tsx';
import { Button } from '#components/links/Button.tsx';
import { LinkList } from '#components/links/LinkList.tsx';
import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  earlier: readonly Pebble[];
  words: Words;
}

/** The ways on from the plan: how it is going, in easy words, and the plans before it. */
export const PlanWays = ({ earlier, words: { plan } }: Props) => (
  <Band tone="sand-light" className="band-tight no-print">
    <p className="cluster">
      <Button href="/progress/">{plan.progress_link}</Button>
      <Button href="/plan/easy/" kind="second">
        {plan.easy_link}
      </Button>
    </p>
    {earlier.length > 0 && (
      <nav aria-labelledby="earlier">
        <h2 id="earlier">{plan.earlier}</h2>
        <LinkList items={earlier} />
      </nav>
    )}
  </Band>
);
