import './Facts.css';

/** Big words on the ground line: a value and what it is. */
export const Facts = ({ facts }: { facts: readonly { label: string; value: string }[] }) => (
  <dl className="facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
