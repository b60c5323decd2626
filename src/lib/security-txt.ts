import { addDays } from './days.ts';

/** Days for which the words hold; a site that is built every night renews them. */
const HOLDS = 90;

interface Wanted {
  /** `https://…` or `mailto:…`. */
  contact: string;
  /** The site’s address. */
  site: URL;
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
}

/** The words of `/.well-known/security.txt` (RFC 9116). */
export const securityTxt = ({ contact, site, today }: Wanted): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${addDays(today, HOLDS)}T00:00:00.000Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
