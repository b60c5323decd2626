import type { APIRoute } from 'astro';
import { getGraph, today } from '#graph.ts';
import { securityTxt } from '#lib/security-txt.ts';
import { settingsOf } from '#lib/site.ts';

/** Only once somebody can be written to: a file without a contact is against RFC 9116. */
export const getStaticPaths = async () => {
  const { security_contact: contact } = settingsOf(await getGraph());
  return contact === undefined
    ? []
    : [{ params: { file: '.well-known/security' }, props: { contact } }];
};

export const GET: APIRoute = ({ props, site }) =>
  new Response(
    securityTxt({
      contact: String(props['contact']),
      site: site ?? new URL(import.meta.env.SITE),
      today,
    }),
  );
