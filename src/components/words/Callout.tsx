import type { ReactNode } from 'react';
import './Callout.css';

interface Props {
  title: string;
  /** `fill` for help, `outline` for a warning that is not an alarm. */
  tone?: 'fill' | 'outline';
  level?: 2 | 3;
  children: ReactNode;
}

/** A pebble of words that stands apart. */
export const Callout = ({ title, tone = 'fill', level = 2, children }: Props) => {
  const Heading = `h${level}` as const;
  return (
    <div className={`callout callout-${tone} flow`}>
      <Heading className="callout-title">{title}</Heading>
      {children}
    </div>
  );
};
