import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { RouteList } from '#components/signposts/RouteList.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  service: EntryData<'services'>;
  words: Words;
  /** The service’s body, already rendered. */
  children?: ReactNode;
}

/** How to get in touch, and beside it what the service is, is good for and is not for. */
export const ReachBand = ({ service, words, children }: Props) => (
  <Band labelledBy="reach">
    <div className="sidebar">
      <div>
        <h2 id="reach" className="band-title">
          {words.services.reach}
        </h2>
        <RouteList routes={service.routes} provenance={service.provenance} words={words} />
      </div>
      <div className="flow">
        {service.wording === 'draft' && <Label>{words.site.draft}</Label>}
        <Prose>{children}</Prose>
        {service.good_for.length > 0 && (
          <Callout title={words.services.good_for}>
            <ul className="ticks">
              {service.good_for.map((good) => (
                <li key={good}>{good}</li>
              ))}
            </ul>
          </Callout>
        )}
        {service.not_for !== undefined && (
          <Callout title={words.services.not_for} tone="outline">
            <p>{service.not_for}</p>
            <p className="no-print">
              <a href="/urgent/">{words.services.not_for_link}</a>
            </p>
          </Callout>
        )}
      </div>
    </div>
  </Band>
);
