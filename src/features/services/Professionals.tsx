import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

interface Props {
  service: EntryData<'services'>;
  words: Words;
}

/** Threshold, referral and what to do meanwhile, for the adults who refer; says what is not known. */
export const Professionals = ({ service, words }: Props) => {
  const { threshold, referral, meanwhile } = service.professionals;
  const askers = service.who_can_ask.map((asker) => words.askers[asker]);
  const facts = [
    [words.services.who, askers.join(', ') || words.services.unknown],
    [words.services.threshold, threshold ?? words.services.unknown],
    [words.services.referral, referral ?? words.services.unknown],
    ...(meanwhile === undefined ? [] : [[words.services.meanwhile, meanwhile] as const]),
    [words.services.thrive, service.thrive.map((group) => words.thrive[group]).join(', ')],
    ...(service.run_by === undefined ? [] : [[words.services.run_by, service.run_by] as const]),
    ...(service.known_as.length === 0
      ? []
      : [[words.services.known_as, service.known_as.join(', ')] as const]),
  ] as const;
  return (
    <div>
      <h2 id="professionals" className="band-title">
        {words.services.professionals}
      </h2>
      <dl className="answers">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
