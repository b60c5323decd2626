import { Band } from '#components/frame/Band.tsx';
import { Button } from '#components/links/Button.tsx';
import type { Words } from '#schemas/site/words.ts';
import { numberOnPaper, type UrgentLink } from './urgent-links.ts';
import './UrgentStrip.css';

export type { UrgentLink };

/** The urgent contacts as buttons, first on the page of a crisis need. */
export const UrgentStrip = ({ links, words }: { links: readonly UrgentLink[]; words: Words }) => (
  <Band labelledBy="urgent-now" className="band-tight">
    <h2 id="urgent-now" className="visually-hidden">
      {words.urgent.title}
    </h2>
    <ul className="urgent-strip plain-list">
      {links.map((link) => (
        <li key={link.service.id}>
          <Button href={link.href}>{link.route.label}</Button>
          <strong className="urgent-strip-number print-only">{numberOnPaper(link)}</strong>
          <span className="meta">{link.when}</span>
        </li>
      ))}
    </ul>
  </Band>
);
