import { isAlwaysOpen } from '#lib/opening-hours.ts';
import type { OpenFacts } from './open-facts.ts';
import './OpenNow.css';

interface Props {
  facts: OpenFacts;
  /** What to say of hours that never end, also without scripts and on paper. */
  always?: string;
}

/**
 * Whether somebody is there now. Empty until a script says it (open-now.client.ts), since a page made
 * once cannot know; the hours stand elsewhere on the page. Hours that never end need no script.
 */
export function OpenNow({ facts: { hours, reviewBy }, always }: Props) {
  const text = hours.some(isAlwaysOpen) ? always : undefined;
  return (
    <yp-open-now
      className={text === undefined ? 'open-now' : 'open-now open-now-always'}
      data-hours={JSON.stringify(hours)}
      data-review-by={reviewBy}
      data-state={text === undefined ? undefined : 'open'}
      // An island may wake up after the script has put its words in.
      suppressHydrationWarning
    >
      {text ?? ''}
    </yp-open-now>
  );
}
