import type { ReactNode } from 'react';
import './Prose.css';

/** Words written in Markdown, already made into elements. */
export const Prose = ({ children }: { children: ReactNode }) => (
  <div className="prose">{children}</div>
);
