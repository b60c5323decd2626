import type { AnchorHTMLAttributes, ReactNode } from 'react';
import './Button.css';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  kind?: 'main' | 'second';
  /** Said to screen readers after the words, for links that leave the site. */
  leaves?: string;
  children: ReactNode;
}

/** A link that looks like the main thing to do. */
export const Button = ({ kind = 'main', leaves, children, ...rest }: Props) => (
  <a {...rest} className={`button button-${kind} ${rest.className ?? ''}`.trim()}>
    <span>
      {children}
      {leaves !== undefined && <span className="visually-hidden"> ({leaves})</span>}
    </span>
    {leaves !== undefined && (
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M6 14 14 6M7 6h7v7" fill="none" stroke="currentColor" strokeWidth="2.6" />
      </svg>
    )}
  </a>
);
