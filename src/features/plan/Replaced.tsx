import { Band } from '#components/frame/Band.tsx';
import { Button } from '#components/links/Button.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  /** The plan that came after. */
  by: { href: string; title: string };
  words: Words;
}

/** That a newer plan has taken the place of what this page tells, and the way to it. */
export const Replaced = ({ by, words: { plan } }: Props) => (
  <Band tone="sand-light" className="band-tight">
    <Callout title={plan.replaced} tone="outline">
      <p>{fill(plan.replaced_text, { title: by.title })}</p>
      <p>
        <Button href={by.href}>{plan.replaced_link}</Button>
      </p>
    </Callout>
  </Band>
);
