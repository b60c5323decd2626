import './Steps.css';

/** One thing to do or one thing that happens. */
export interface Step {
  title: string;
  text: string;
}

/** Numbered steps with footprints between them. */
export const Steps = ({ steps, level = 3 }: { steps: readonly Step[]; level?: 3 | 4 }) => {
  const Heading = `h${level}` as const;
  return (
    <ol className="steps plain-list">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <Heading className="step-title">{title}</Heading>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
};
