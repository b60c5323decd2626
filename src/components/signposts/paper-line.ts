import { routesOf } from '#lib/reach.ts';
import { fill } from '#lib/text.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { ContactRoute } from '#schemas/parts/contact-route.ts';
import type { Words } from '#schemas/site/words.ts';

/** How to reach a service from a sheet of paper: what to do, and the number or address in large. */
export interface PaperLine {
  label: string;
  number: string;
}

type Numbered = Extract<ContactRoute, { number: string }>;

const hasNumber = (route: ContactRoute): route is Numbered => 'number' in route;

const withNumber = (route: Numbered, words: Words): PaperLine => {
  const { keyword, option } = { keyword: undefined, option: undefined, ...route };
  const told = [
    `${route.label}:`,
    ...(keyword === undefined ? [] : [fill(words.services.keyword, { keyword })]),
  ];
  return {
    label: told.join(' '),
    number:
      option === undefined ? route.number : `${route.number}, ${words.urgent.option} ${option}`,
  };
};

/** The longest address that somebody would type from paper: of a longer one, only the site. */
const LONGEST_TYPED = 26;

const withAddress = (route: ContactRoute): PaperLine[] => {
  if (route.type === 'email') return [{ label: `${route.label}:`, number: route.address }];
  if (!('url' in route)) return [];
  const { hostname, pathname } = new URL(route.url);
  const site = hostname.replace(/^www\./, '');
  const full = `${site}${pathname}`.replace(/\/$/, '');
  return [{ label: `${route.label}:`, number: full.length > LONGEST_TYPED ? site : full }];
};

/** The first number of a service that may be shown, else its first address on the web. */
export function paperLine(service: EntryData<'services'>, words: Words): PaperLine | undefined {
  const { shown } = routesOf(service);
  const numbered = shown.find(hasNumber);
  if (numbered !== undefined) return withNumber(numbered, words);
  return shown.flatMap(withAddress)[0];
}
