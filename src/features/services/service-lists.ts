import { byLetter, type Letter } from '#components/links/alphabet.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { sinkOverdue } from '#lib/service-order.ts';
import { fill } from '#lib/text.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import type { Words } from '#schemas/site/words.ts';
import type { NeedGroup } from './NeedLinks.tsx';

type Service = Entry<'services'>;

const byName = (a: string, b: string): number => a.localeCompare(b, 'en-GB');

/** The kinds of service in the order of the page, each with its heading’s word and its ground. */
const KINDS = [
  { kind: 'urgent', of: 'emergency', tone: 'sand' },
  { kind: 'local', of: 'local', tone: 'sand-light' },
  { kind: 'national', of: 'national', tone: 'sky' },
] as const;

/** Services by kind and name; those past their check on a day (`YYYY-MM-DD`) stand last. */
export function kindsOf(graph: Graph, today: string) {
  const all = graph.all('services').toSorted((a, b) => byName(a.data.title, b.data.title));
  return KINDS.map(({ kind, of, tone }) => ({
    kind,
    tone,
    services: sinkOverdue(
      all.filter(({ data }) => data.kind === of),
      today,
    ),
  })).filter(({ services }) => services.length > 0);
}

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

/** All needs by group, in the order of the groups, crisis needs among them. */
export const needsByGroup = (graph: Graph): NeedGroup[] =>
  // A literal object has no keys but those of its type.
  (Object.keys(NEED_GROUPS) as NeedGroup['group'][])
    .map((group) => ({
      group,
      needs: graph.all('needs').filter(({ data }) => data.group === group),
    }))
    .filter(({ needs }) => needs.length > 0);
