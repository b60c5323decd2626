import type { Graph } from '#lib/graph.ts';
import { addDays } from '#lib/london-time.ts';
import type { ForeignService } from '#schemas/open-data/hsds-uk-read.ts';
import { AUDIENCES, THRIVE } from '#schemas/parts/vocabulary.ts';
import { groupedNumber } from './number.ts';
import { plainParagraphs, shortened } from './plain-text.ts';
import { weeklyHours } from './weekly-hours.ts';

/** Days until an editor must have looked at what came in. */
const REVIEW_WITHIN = 90;

/** A service as a file of `content/services/` has it, before the schema has looked at it. */
export interface DraftService {
  name: string;
  fields: Readonly<Record<string, unknown>>;
  body: string;
}

/** Where a feed was read, and on which day (`YYYY-MM-DD`). */
export interface Read {
  source: string;
  today: string;
}

/** A name for a file and an id: small letters and figures of plain English, joined by hyphens. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return plain.slice(0, 50).replace(/-+$/, '') || 'service';
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The keys of a list of choices that a feed’s words name. */
const keysNamed = (list: Readonly<Record<string, string>>, names: readonly string[]): string[] =>
  Object.entries(list).flatMap(([key, words]) =>
    names.some((one) => same(one, words)) ? [key] : [],
  );

function agesOf({ minimum_age: from, maximum_age: to }: ForeignService) {
  const ends = { ...(from == null ? {} : { from }), ...(to == null ? {} : { to }) };
  if (from != null && to != null) return { ...ends, note: `${from} to ${to}` };
  if (from != null) return { ...ends, note: `${from} and over` };
  return { ...ends, note: to == null ? 'Ages not confirmed' : `Up to ${to}` };
}

/** The ways to get in touch; the feed’s hours are taken to be those of its first number. */
function routesOf(service: ForeignService): Record<string, unknown>[] {
  const hours = weeklyHours(service.schedules ?? []);
  const unsure = { type: 'unconfirmed' };
  const calls = (service.phones ?? []).flatMap(({ number, type }, index) => {
    const grouped = groupedNumber(number);
    const kind = type === 'text' || type === 'sms' ? 'text' : 'phone';
    const label = kind === 'text' ? 'Text this number' : 'Call this number';
    return grouped === undefined
      ? []
      : [{ type: kind, label, number: grouped, hours: index === 0 ? hours : unsure }];
  });
  const always = { type: 'always' };
  const mail = service.email
    ? [{ type: 'email', label: 'Send an email', address: service.email, hours: unsure }]
    : [];
  const site = service.url?.startsWith('https://')
    ? [{ type: 'web', label: 'Go to their website', url: service.url, hours: always }]
    : [];
  return [...calls, ...mail, ...site];
}

/** A service of another feed as a draft that an editor reads before anybody else relies on it. */
export function draftServiceOf(
  graph: Graph,
  service: ForeignService,
  { source, today }: Read,
): DraftService {
  const paragraphs = plainParagraphs(service.description ?? '');
  const names = (service.attributes ?? []).flatMap(({ taxonomy_term: term }) => term?.name ?? []);
  const needs = graph.all('needs').filter(({ data }) => names.some((one) => same(one, data.topic)));
  const id = slugOf(service.name);
  const fields = {
    id,
    title: shortened(service.name, 80),
    feed_id: service.id,
    lede: shortened(paragraphs[0] ?? service.name, 160),
    kind: 'local',
    ...(service.organization ? { run_by: shortened(service.organization.name, 100) } : {}),
    audience: keysNamed(AUDIENCES, names),
    ages: agesOf(service),
    thrive: keysNamed(THRIVE, names),
    needs: needs.map((need) => need.id),
    routes: routesOf(service),
    contact: service.fees_description
      ? { cost: shortened(plainParagraphs(service.fees_description).join(' '), 140) }
      : {},
    ...(service.url?.startsWith('https://') ? { site: service.url } : {}),
    wording: 'draft',
    waits_for: ['An editor to check every fact that was taken over from another directory'],
    provenance: {
      source,
      checked_on: today,
      checked_by: 'Import, read by nobody yet',
      grade: 'x',
      review_by: addDays(today, REVIEW_WITHIN),
    },
  };
  return { name: id, fields, body: paragraphs.join('\n\n') };
}
