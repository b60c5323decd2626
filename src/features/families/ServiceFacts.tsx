import { Band } from '#components/frame/Band.tsx';
import { Pager } from '#components/links/Pager.tsx';
import { Table } from '#components/words/Table.tsx';
import type { ListPage } from '#lib/paging.ts';
import { fill } from '#lib/text.ts';
import type { Words } from '#schemas/site/words.ts';
import { costAddress, type CostGroup, type ServiceFact } from './service-facts.ts';
import './ServiceFacts.css';

const FIELDS = ['ages', 'ask', 'decide', 'private', 'cost'] as const;

const row = (service: ServiceFact, words: Words) => ({
  key: service.href,
  name: <a href={service.href}>{service.title}</a>,
  cells: FIELDS.map((field) => service[field] || words.services.unknown),
});

interface Props {
  page: ListPage<CostGroup>;
  words: Words;
}

/** Who can ask, who decides and what it costs: a table for each sort of cost. */
export const ServiceFacts = ({ page, words }: Props) => {
  const { families, services } = words;
  const columns = [
    families.name,
    services.ages,
    families.ask,
    families.decide,
    families.private,
    services.cost,
  ];
  const bands = page.items.map(({ cost, count, services: list }, index) => (
    <Band
      key={cost}
      labelledBy={cost}
      tone={index % 2 === 0 ? 'page' : 'sand-light'}
      className="band-short service-facts"
    >
      <h2 id={cost} className="band-title">
        {fill(families.group, { title: families[cost], count })}
      </h2>
      <Table columns={columns} rows={list.map((service) => row(service, words))} />
    </Band>
  ));
  return (
    <>
      {bands}
      {page.of > 1 && (
        <Band className="band-tight">
          <Pager page={page} address={costAddress} words={words} />
        </Band>
      )}
    </>
  );
};
