import { Band } from '#components/frame/Band.tsx';
import { Pager } from '#components/links/Pager.tsx';
import { summariseService } from '#components/signposts/service-card.ts';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import type { Entry } from '#lib/graph.ts';
import type { ListPage } from '#lib/paging.ts';
import type { Words } from '#schemas/site/words.ts';
import { kindsOf, servicePageAddress } from './service-lists.ts';

interface Props {
  page: ListPage<Entry<'services'>>;
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
}

/** Where the filter puts what fits and stands on other pages of the list. */
const Rest = ({ words }: Pick<Props, 'words'>) => (
  <div className="service-kind" hidden>
    <Band labelledBy="rest">
      <h2 id="rest" className="band-title">
        {words.filters.rest}
      </h2>
      <ul className="service-rest grid plain-list" />
    </Band>
  </div>
);

/** A page of the list of all services: a band for each kind, and the way to the other pages. */
export const KindBands = ({ page, words, today }: Props) => (
  <>
    {kindsOf(page.items).map(({ kind, tone, services }) => (
      <Band key={kind} tone={tone} labelledBy={kind} className="service-kind">
        <h2 id={kind} className="band-title">
          {words.services[kind]}
        </h2>
        <ServiceGrid services={services.map((entry) => summariseService(entry, words, today))} />
      </Band>
    ))}
    {page.of > 1 && page.number === 1 && <Rest words={words} />}
    {page.of > 1 && (
      <Band className="band-tight">
        <Pager page={page} address={servicePageAddress} words={words} />
      </Band>
    )}
  </>
);
