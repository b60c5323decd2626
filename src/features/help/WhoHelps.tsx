import { LinkList } from '#components/links/LinkList.tsx';
import type { ServiceSummary } from '#components/signposts/service-card.ts';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import { fill } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import type { NeedServices } from './need-links.ts';

const Cards = ({ title, services }: { title: string; services: readonly ServiceSummary[] }) =>
  services.length === 0 ? null : (
    <>
      <h3 className="need-when">{title}</h3>
      <ServiceGrid services={services} level={4} paper />
    </>
  );

interface Props {
  /** The need’s title. */
  title: string;
  next: EntryData<'needs'>['next'];
  services: NeedServices;
  words: Words;
}

/** Who can help with a need: tonight, at certain times, and everybody else as links. */
export const WhoHelps = ({ title, next, services, words }: Props) => (
  <>
    <div className="need-next flow">
      <h2 id="who">{next.title}</h2>
      <p className="lede">{next.text}</p>
    </div>
    <Cards title={words.help.who_always} services={services.always} />
    <Cards title={words.help.who_hours} services={services.sometimes} />
    {services.more.length > 0 && (
      <div className="no-print">
        <h3 className="need-when">{words.help.more_services}</h3>
        <LinkList items={services.more} />
      </div>
    )}
    {services.all !== undefined && (
      <p className="need-all no-print">
        <a href={services.all}>{fill(words.filters.for_need, { need: title })}</a>
      </p>
    )}
    <p className="need-all no-print">
      <a href="/services/">{words.help.all_services}</a>
    </p>
  </>
);
