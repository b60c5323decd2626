import { byLetter, type Letter } from '#components/links/alphabet.ts';
import type { Pebble } from '#components/links/Pebbles.tsx';
import type { Entry, Graph } from '#lib/graph.ts';
import { MOST, pagesOf, type ListPage } from '#lib/paging.ts';
import { KIND_ORDER } from '#lib/service-order.ts';
import { fill } from '#lib/text.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import type { Words } from '#schemas/site/words.ts';
import type { NeedGroup } from './NeedLinks.tsx';

type Service = Entry<'services'>;

/** The kinds of service, each with its heading’s word and its ground. */
const KINDS = {
  emergency: { kind: 'urgent', tone: 'sand' },
  local: { kind: 'local', tone: 'sand-light' },
  national: { kind: 'national', tone: 'sky' },
} as const;

/** Services in an order, by kind; a kind without any is left out. */
export const kindsOf = (services: readonly Service[]) =>
  KIND_ORDER.map((of) => ({
    ...KINDS[of],
    services: services.filter(({ data }) => data.kind === of),
  })).filter((group) => group.services.length > 0);

/** The address of a page of the list of all services. */
export const servicePageAddress = (number: number): string =>
  number === 1 ? '/services/' : `/services/list/${number}/`;

/** A name as it sounds: “The Star Centre” and “STAR Centre” are one. */
const soundOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The other names of a service, but for those that would stand beside its own, or a shorter one. */
function otherNames({ data }: Service): string[] {
  const start = soundOf(data.title.replace(/^the /i, '').replace(/ .*/, ''));
  const sounds = data.known_as.map(soundOf);
  return data.known_as.filter((_, nth) => {
    const own = sounds[nth] ?? '';
    const isTwin = sounds.some(
      (other, place) => own.startsWith(other) && (other !== own || place < nth),
    );
    return !own.startsWith(start) && !isTwin;
  });
}

/** Every service by letter, under its own name and under the other names people use for it. */
export function alphabetOf(graph: Graph, words: Words): Letter[] {
  const items = graph.all('services').flatMap((service) => {
    const { title } = service.data;
    const also = otherNames(service).map((name) =>
      fill(words.filters.also, { name, service: title }),
    );
    return [title, ...also].map((label) => ({ href: service.address, label }));
  });
  return byLetter(items);
}

/** A page of names of one letter, where all letters do not fit on one page. */
export interface LetterPage extends ListPage<Pebble> {
  letter: string;
  /** The letter as its address has it: `b`; `0-9` for figures. */
  slug: string;
}

/** The address of a page of one letter. */
export const letterAddress = (slug: string, number: number): string =>
  `/services/a-to-z/${slug}/${number === 1 ? '' : `${number}/`}`;

/** The pages of single letters; none where all names fit on one page. */
export function letterPages(letters: readonly Letter[]): LetterPage[] {
  const names = letters.reduce((sum, { items }) => sum + items.length, 0);
  if (names <= MOST.links) return [];
  return letters.flatMap(({ letter, items }) =>
    pagesOf(items, MOST.links).map((page) => ({
      ...page,
      letter,
      slug: letter.replace('–', '-').toLowerCase(),
    })),
  );
}

/** All needs by group, in the order of the groups, crisis needs among them. */
export const needsByGroup = (graph: Graph): NeedGroup[] =>
  // A literal object has no keys but those of its type.
  (Object.keys(NEED_GROUPS) as NeedGroup['group'][])
    .map((group) => ({
      group,
      needs: graph.all('needs').filter(({ data }) => data.group === group),
    }))
    .filter(({ needs }) => needs.length > 0);
