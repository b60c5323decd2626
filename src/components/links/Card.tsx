import type { ReactNode } from 'react';
import './Card.css';

interface Props {
  href: string;
  title: string;
  text?: string;
  /** How things stand now, above the facts. */
  status?: ReactNode;
  /** Short facts in bold, one a line. */
  meta?: readonly string[];
  /** How to reach it, for paper only. */
  paper?: { label: string; number: string };
  /** A label over the title, such as “Draft wording”. */
  label?: ReactNode;
  /** Stands on the card’s ground line. */
  shape?: ReactNode;
  /** The class of a theme’s colour. */
  theme?: string;
  level?: 2 | 3 | 4;
}

/** Something to open: flat on the ground line, the whole of it a target. */
export const Card = (props: Props) => {
  const { href, title, text, status, meta = [], paper, label, shape, theme, level = 3 } = props;
  const Heading = `h${level}` as const;
  const classes = ['card', theme, shape === undefined ? undefined : 'card-shaped'];
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      {label}
      <Heading className="card-title">
        <a href={href}>{title}</a>
      </Heading>
      {paper !== undefined && (
        <p className="card-paper print-only">
          {paper.label} <strong>{paper.number}</strong>
        </p>
      )}
      {text !== undefined && <p>{text}</p>}
      {status}
      {meta.map((fact) => (
        <p className="meta" key={fact}>
          {fact}
        </p>
      ))}
      {shape !== undefined && <div className="card-stand">{shape}</div>}
    </article>
  );
};
