import type { ReactNode } from 'react';
import { Band } from '#components/frame/Band.tsx';
import { Hero } from '#components/frame/Hero.tsx';
import { Scene } from '#components/illustration/scenes/Scene.tsx';
import { Button } from '#components/links/Button.tsx';
import { Pebbles, type Pebble } from '#components/links/Pebbles.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import type { ServiceSummary } from '#components/signposts/service-card.ts';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Label } from '#components/words/Label.tsx';
import { Prose } from '#components/words/Prose.tsx';
import { addDays } from '#lib/london-time.ts';
import { fill, formatDay } from '#lib/text.ts';
import { sayWhen } from '#lib/whats-on/when.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  campaign: EntryData<'campaigns'>;
  /** The address of its calendar file. */
  file: string;
  services: readonly ServiceSummary[];
  needs: readonly Pebble[];
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
  /** The body, in Markdown already rendered. */
  children?: ReactNode;
}

/** When it is, what it costs, and the ways on: its own site, a calendar. */
const Facts = ({ campaign, file, words }: Pick<Props, 'campaign' | 'file' | 'words'>) => {
  const { whats_on } = words;
  const when = sayWhen(campaign, words);
  const last = formatDay(addDays(campaign.expire_on, -1));
  return (
    <Callout title={whats_on.when}>
      {when.length === 0 && <p>{fill(whats_on.no_days, { date: last })}</p>}
      {when.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      {campaign.cost !== undefined && (
        <p>
          {whats_on.cost}: {campaign.cost}
        </p>
      )}
      {campaign.book !== undefined && (
        <p>
          <Button href={campaign.book} leaves={words.site.new_site} rel="noreferrer">
            {whats_on.book}
          </Button>
        </p>
      )}
      <p className="no-print">
        <a href={file}>{whats_on.calendar}</a>
      </p>
    </Callout>
  );
};

/** Something that is on: what it is, when, who can help; and that it is over, once it is. */
export const CampaignPage = (props: Props) => {
  const { campaign, services, needs, words, today, children } = props;
  const { whats_on } = words;
  return (
    <>
      <Hero
        title={campaign.title}
        lede={campaign.lede}
        trail={{ href: '/whats-on/', label: whats_on.title }}
        scene={<Scene name="beach" />}
      >
        <Label>{whats_on[`kind_${campaign.kind}`]}</Label>
      </Hero>
      <yp-until data-until={campaign.expire_on}>
        <div data-over="" hidden>
          <OverBand words={words} />
        </div>
        <Band tone="sand">
          <div className="sidebar">
            <div className="flow">
              <Prose>{children}</Prose>
              <Checked provenance={campaign.provenance} today={today} words={words} />
            </div>
            <Facts {...props} />
          </div>
        </Band>
      </yp-until>
      {services.length > 0 && (
        <Band edge="tide" labelledBy="services">
          <h2 id="services" className="band-title">
            {whats_on.services}
          </h2>
          <ServiceGrid services={services} />
        </Band>
      )}
      {needs.length > 0 && (
        <Band tone="sky" edge="tide" labelledBy="needs">
          <h2 id="needs" className="band-title">
            {whats_on.needs}
          </h2>
          <Pebbles items={needs} />
        </Band>
      )}
    </>
  );
};

/** That something is over, and the way to what is on now. */
export const OverBand = ({ words: { whats_on } }: { words: Words }) => (
  <Band tone="sand">
    <div className="flow">
      <h2>{whats_on.over}</h2>
      <p className="lede">{whats_on.over_text}</p>
      <p>
        <Button href="/whats-on/">{whats_on.all}</Button>
      </p>
    </div>
  </Band>
);
