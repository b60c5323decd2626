import { Table } from '#components/words/Table.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import { thresholdFacts } from './threshold-facts.ts';
import './Thresholds.css';

interface Props {
  services: readonly Entry<'services'>[];
  words: Words;
}

/** Each service once, with its threshold, the route in and what to do meanwhile. */
export const Thresholds = ({ services, words }: Props) => {
  const { grid } = words;
  return (
    <div className="thresholds">
      <Table
        columns={[grid.service, grid.threshold, grid.referral, grid.age, grid.meanwhile]}
        rows={services.map(({ id, address, data }) => {
          const facts = thresholdFacts(data, words);
          return {
            key: id,
            name: (
              <>
                <a id={id} href={address}>
                  {data.title}
                </a>
                <span className="thresholds-ages">{facts.ages}</span>
              </>
            ),
            cells: [
              facts.threshold,
              <>
                {facts.referral}{' '}
                <span className="thresholds-who">{`${grid.who}: ${facts.who}.`}</span>
              </>,
              facts.age,
              facts.meanwhile,
            ],
          };
        })}
      />
    </div>
  );
};
