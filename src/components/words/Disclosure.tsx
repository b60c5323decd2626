import type { ReactNode } from 'react';
import './Disclosure.css';

/** Words that can be folded away; native `<details>`, so it needs no script. */
export const Disclosure = ({
  title,
  open = false,
  children,
}: {
  title: string;
  /** Whether it is open at first. */
  open?: boolean;
  children: ReactNode;
}) => (
  <details className="disclosure" open={open}>
    <summary>{title}</summary>
    <div className="disclosure-body flow">{children}</div>
  </details>
);
