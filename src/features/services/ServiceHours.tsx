import { Band } from '#components/frame/Band.tsx';
import { fill } from '#lib/text.ts';
import { hasSureHours } from '#lib/trust.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';
import { HoursChart } from './HoursChart.tsx';
import { HoursTable } from './HoursTable.tsx';
import './ServiceHours.css';

/** Routes that keep the same hours are shown once, under all their names. */
function groupByHours(routes: readonly ContactRoute[]): { name: string; first: ContactRoute }[] {
  const groups = Map.groupBy(routes, ({ hours, provenance }) =>
    JSON.stringify([hours, provenance]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [{ name: group.map((route) => route.label).join(', '), first }];
  });
}

/** The weekly hours of a service, as tables with a picture beside; nothing where none are weekly. */
export const ServiceHours = ({
  service,
  words,
}: {
  service: EntryData<'services'>;
  words: Words;
}) => {
  const groups = groupByHours(service.routes.filter(({ hours }) => hours.type === 'weekly'));
  if (groups.length === 0) return null;
  return (
    <Band labelledBy="hours">
      <h2 id="hours" className="band-title">
        {words.services.hours}
      </h2>
      <div className="hours">
        {groups.map(({ name, first }) => (
          <div key={name} className="hours-group">
            <div className="flow">
              <HoursTable hours={first.hours} name={name} words={words} />
              {!hasSureHours(first, service.provenance) && <p>{words.services.hours_old}</p>}
            </div>
            {first.hours.type === 'weekly' && (
              <HoursChart
                hours={first.hours}
                label={fill(words.services.chart, { name })}
                words={words}
              />
            )}
          </div>
        ))}
      </div>
    </Band>
  );
};
