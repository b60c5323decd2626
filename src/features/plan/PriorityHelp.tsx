import { Band } from '#components/frame/Band.tsx';
import { Card } from '#components/links/Card.tsx';
import { Pebbles } from '#components/links/Pebbles.tsx';
import { NoticeGrid } from '#components/notices/NoticeGrid.tsx';
import { ServiceGrid } from '#components/signposts/ServiceGrid.tsx';
import type { Entry } from '#lib/graph.ts';
import type { Words } from '#schemas/site/words.ts';
import type { PriorityLinks } from './priority-links.ts';

/** School resources: a card for each that has a page, else its name. */
const Resources = ({ resources }: { resources: readonly Entry<'resources'>[] }) => (
  <ul className="grid plain-list">
    {resources.map(({ id, address, data }) => (
      <li key={id}>
        {address === '' ? (
          <p>{data.title}</p>
        ) : (
          <Card href={address} title={data.title} text={data.lede} />
        )}
      </li>
    ))}
  </ul>
);

/** Who can help with a priority, what schools can use, what is on, and the needs it is about. */
export const PriorityHelp = ({ links, words }: { links: PriorityLinks; words: Words }) => {
  const { plan } = words;
  const { services, resources, notices, needs } = links;
  return (
    <>
      {services.length > 0 && (
        <Band tone="tint" labelledBy="services">
          <h2 id="services" className="band-title">
            {plan.services}
          </h2>
          <ServiceGrid services={services} />
        </Band>
      )}
      {resources.length > 0 && (
        <Band tone="sand-light" labelledBy="resources">
          <div className="flow band-title">
            <h2 id="resources">{plan.resources}</h2>
            <p>{plan.resources_text}</p>
          </div>
          <Resources resources={resources} />
        </Band>
      )}
      {notices.length > 0 && (
        <Band tone="sky" labelledBy="on">
          <h2 id="on" className="band-title">
            {plan.on_now}
          </h2>
          <NoticeGrid notices={notices} words={words} />
        </Band>
      )}
      {needs.length > 0 && (
        <Band labelledBy="needs">
          <h2 id="needs" className="band-title">
            {plan.needs}
          </h2>
          <Pebbles items={needs} />
        </Band>
      )}
    </>
  );
};
