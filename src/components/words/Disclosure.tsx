import type { ReactNode } from 'react';
import './Disclosure.css';

/** Words that can be folded away; native `<details>`, so it needs no script. */
export const Disclosure = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="disclosure">
    <summary>{title}</summary>
    <div className="disclosure-body flow">{children}</div>
  </details>
);
