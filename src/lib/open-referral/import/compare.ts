import type { Entry } from '#lib/graph.ts';
import { routesOf } from '#lib/reach.ts';
import type { ForeignService } from '#schemas/open-data/hsds-uk-read.ts';
import { groupedNumber } from './number.ts';
import { plainParagraphs } from './plain-text.ts';

/** A field that another feed says otherwise than this site. */
export interface Difference {
  field: string;
  here: string;
  there: string;
}

const text = (value: string | number | null | undefined): string => String(value ?? '').trim();
const sorted = (values: readonly string[]): string => values.toSorted().join(', ');

const numbersHere = ({ data }: Entry<'services'>): string =>
  sorted(routesOf(data).shown.flatMap((route) => ('number' in route ? [route.number] : [])));

const numbersThere = ({ phones }: ForeignService): string =>
  sorted((phones ?? []).map(({ number }) => groupedNumber(number) ?? number));

/** What a feed says otherwise than the entry here; what the feed leaves out is no difference. */
export function differencesOf(here: Entry<'services'>, there: ForeignService): Difference[] {
  const { data } = here;
  const pairs: readonly [field: string, here: string, there: string][] = [
    ['name', data.title, text(there.name)],
    ['description', data.lede, plainParagraphs(there.description ?? '').join(' ')],
    ['url', text(data.site), text(there.url)],
    ['minimum_age', text(data.ages.from), text(there.minimum_age)],
    ['maximum_age', text(data.ages.to), text(there.maximum_age)],
    ['fees_description', text(data.contact.cost), text(there.fees_description)],
    ['phones', numbersHere(here), numbersThere(there)],
  ];
  return pairs.flatMap(([field, ours, theirs]) =>
    theirs === '' || theirs === ours ? [] : [{ field, here: ours, there: theirs }],
  );
}
