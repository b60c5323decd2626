import { LinkList } from '#components/links/LinkList.tsx';
import type { Pebble } from '#components/links/Pebbles.tsx';
import { Callout } from '#components/words/Callout.tsx';
import { Table } from '#components/words/Table.tsx';
import { fill } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import type { SendFacts } from './send-facts.ts';
import './SendPart.css';

interface Props {
  facts: SendFacts;
  needs: readonly Pebble[];
  words: Words;
}

/** The steps to a plan, as the team that runs it wrote them, and what it says of time. */
const Plan = ({ team, words }: { team: EntryData<'services'>; words: Words }) => {
  const { how_soon, not_right, steps } = team.contact;
  const asides = [
    [words.families.send_soon, how_soon],
    [words.families.send_wait, team.professionals.meanwhile],
    [words.families.send_not_right, not_right],
  ] as const;
  return (
    <div className="sidebar">
      <div>
        <h3 className="send-heading">{words.families.send_plan}</h3>
        <ol className="flow">
          {steps.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}:</strong> {text}
            </li>
          ))}
        </ol>
      </div>
      <div>
        {asides.map(
          ([title, text]) =>
            text !== undefined && (
              <Callout key={title} title={title} level={3}>
                <p>{text}</p>
              </Callout>
            ),
        )}
      </div>
    </div>
  );
};

/** Extra help with learning, for parents: the way to a plan, who helps in Sefton, what is close. */
export const SendPart = ({ facts: { team, services, all }, needs, words }: Props) => (
  <div className="send-part">
    {team !== undefined && <Plan team={team.data} words={words} />}
    <div>
      <h3 className="send-heading">{words.families.send_who}</h3>
      <Table
        columns={[
          words.families.name,
          words.families.send_does,
          words.services.ages,
          words.families.send_soon,
        ]}
        rows={services.map(({ address, data }) => ({
          key: address,
          name: <a href={address}>{data.title}</a>,
          cells: [data.lede, data.ages.note, data.contact.how_soon ?? words.services.unknown],
        }))}
      />
      {all !== undefined && (
        <p>
          <a href={`${all.address}#who`}>
            {fill(words.filters.for_need, { need: all.data.title })}
          </a>
        </p>
      )}
    </div>
    <div className="no-print">
      <h3 className="send-heading">{words.families.send_needs}</h3>
      <LinkList items={needs} />
    </div>
  </div>
);
