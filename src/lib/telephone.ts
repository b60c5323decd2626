import type { ContactRoute } from '#schemas/parts/contact-route.ts';

const digits = (number: string): string => number.replaceAll(' ', '');

/** The address that a tap on each kind of route opens; `undefined` where there is nothing to open. */
const HREF: {
  readonly [Type in ContactRoute['type']]: (
    route: Extract<ContactRoute, { type: Type }>,
  ) => string | undefined;
} = {
  phone: (route) => `tel:${digits(route.number)}`,
  text: (route) =>
    `sms:${digits(route.number)}${route.keyword === undefined ? '' : `?body=${encodeURIComponent(route.keyword)}`}`,
  email: (route) => `mailto:${route.address}`,
  chat: (route) => route.url,
  web: (route) => route.url,
  visit: () => undefined,
  referral: () => undefined,
};

/** What a tap on a route opens: `tel:` (RFC 3966), `sms:` (RFC 5724), `mailto:`, or a web address. */
export const routeHref = (route: ContactRoute): string | undefined => {
  // The table is typed kind by kind; TypeScript cannot see that the key and the value go together.
  const open = HREF[route.type] as (one: ContactRoute) => string | undefined;
  return open(route);
};
