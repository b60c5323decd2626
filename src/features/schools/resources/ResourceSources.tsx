import { Band } from '#components/frame/Band.tsx';
import { LinkList } from '#components/links/LinkList.tsx';
import type { Pebble } from '#components/links/Pebbles.tsx';
import { Checked } from '#components/signposts/Checked.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import './ResourceSources.css';

interface Props {
  entry: Entry<'resources'>;
  needs: readonly Pebble[];
  services: readonly Pebble[];
  principles: Readonly<Record<'key' | 'supporting', readonly string[]>>;
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
}

/** What is known of whether it works, where it fits, who can help, and when it was checked. */
export const ResourceSources = (props: Props) => {
  const { entry, needs, services, principles, words, today } = props;
  const { data } = entry;
  const { resources } = words;
  const facts = [
    [resources.evidence, data.evidence],
    [resources.audience, data.audience.map((one) => words.audiences[one]).join(', ')],
    [resources.thrive, data.thrive.map((one) => words.thrive[one]).join(', ')],
    [resources.principles_key, principles.key.join('; ')],
    [resources.principles_supporting, principles.supporting.join('; ')],
  ].filter(([, value]) => value !== '');
  return (
    <Band labelledBy="sources">
      <div className="sidebar">
        <div>
          <h2 id="sources" className="band-title no-print">
            {resources.sources}
          </h2>
          <dl className="resource-sources no-print">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Checked provenance={data.provenance} today={today} words={words} />
        </div>
        <div className="flow no-print">
          {services.length > 0 && (
            <>
              <h2>{resources.services}</h2>
              <LinkList items={services} />
            </>
          )}
          {needs.length > 0 && (
            <>
              <h2>{resources.more}</h2>
              <LinkList items={needs} />
            </>
          )}
        </div>
      </div>
    </Band>
  );
};
