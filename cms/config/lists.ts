import type { CmsField } from './fields.ts';

/** How a list of entries can be narrowed: those whose field matches the pattern. */
export interface Filter {
  readonly label: string;
  readonly field: string;
  readonly pattern: string;
}

/** Matches text that stands before a digit of `day` in the order of the calendar. */
function lessAt(day: string, index: number): string {
  const digit = Number(day[index]);
  const start = day.slice(0, index);
  return digit === 0 || Number.isNaN(digit) ? '' : `${start}[0-${digit - 1}]`;
}

/** A pattern for every `YYYY-MM-DD` up to and including a day, since Decap filters by patterns only. */
export function upTo(day: string): string {
  const earlier = Array.from(day, (_, index) => lessAt(day, index)).filter((one) => one !== '');
  return `^(?:${[...earlier, day].join('|')})`;
}

/** A pattern for every day after one. */
export const after = (day: string): string => `^(?!${upTo(day).slice(1)})\\d`;

const has = (fields: readonly CmsField[], path: string): boolean => {
  const [first, ...rest] = path.split('.');
  const field = fields.find(({ name }) => name === first);
  if (field === undefined) return false;
  return rest.length === 0 || has(field.fields ?? [], rest.join('.'));
};

const REVIEWS = ['review_by', 'review.review_by', 'provenance.review_by'];

/** The filters of a list, by the fields that its entries have. `today` is `YYYY-MM-DD`. */
export function filtersOf(fields: readonly CmsField[], today: string): Filter[] {
  const all: Filter[] = [
    { label: 'Draft wording', field: 'wording', pattern: '^draft$' },
    { label: 'Waits for the council', field: 'waits_for', pattern: '.*\\[ "' },
    { label: 'Sample figures', field: 'figures', pattern: '^sample$' },
    ...REVIEWS.map((field) => ({ label: 'Waiting for review', field, pattern: upTo(today) })),
    { label: 'Not up yet', field: 'publish_on', pattern: after(today) },
    { label: 'Still up', field: 'expire_on', pattern: after(today) },
    { label: 'Taken down', field: 'expire_on', pattern: upTo(today) },
  ];
  return all.filter(({ field }) => has(fields, field));
}

const TITLES = ['title', 'term', 'name', 'id'];

/** The field that names an entry in a list. */
export const titleFieldOf = (fields: readonly CmsField[]): string =>
  TITLES.find((name) => has(fields, name)) ?? 'id';

const SAID = ['topic', 'kind', 'type', 'quarter', 'publish_on'];

/** What one line of the list says: the title, and the first fact that tells similar ones apart. */
export function summaryOf(fields: readonly CmsField[]): string {
  const fact = SAID.find((name) => has(fields, name));
  const title = `{{${titleFieldOf(fields)}}}`;
  return fact === undefined ? title : `${title} · {{${fact}}}`;
}

const SORTS = ['position', 'publish_on', 'expire_on', ...REVIEWS, 'provenance.checked_on'];

/** The fields a list can be sorted by. */
export const sortsOf = (fields: readonly CmsField[]): string[] => [
  titleFieldOf(fields),
  ...SORTS.filter((name) => has(fields, name)),
];

const GROUPS = ['group', 'kind', 'type', 'theme', 'wording', 'role'];

/** How a list can be put into groups. */
export const groupsOf = (fields: readonly CmsField[]): { label: string; field: string }[] =>
  fields
    .filter(({ name }) => GROUPS.includes(name))
    .map(({ name, label }) => ({ label, field: name }));
