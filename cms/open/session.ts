import { useSyncExternalStore } from 'react';
import { valueAt } from '#lib/content/fields/field-at.ts';
import { placeOf } from '#lib/content/place.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { checkDraft, type Draft, type Fault } from '../check/check-draft.ts';
import { knowContent, type KnownContent } from '../check/known-content.ts';
import { fetchSnapshot } from '../check/snapshot.ts';
import { isPart, openEntry, plain, store, type Part } from './decap-store.ts';

/** Something that was refused, shown until it is closed. */
export interface Refusal {
  readonly title: string;
  readonly lines: readonly string[];
  /** What staff had written, to keep a copy of. */
  readonly text?: string | undefined;
}

interface State {
  readonly known: KnownContent | undefined;
  /** Places in the form whose faults are shown: those somebody has been to, or all after saving. */
  readonly shown: ReadonlySet<string> | 'all';
  readonly refusal: Refusal | undefined;
}

let state: State = { known: undefined, shown: new Set(), refusal: undefined };
const listeners = new Set<() => void>();

function change(next: Partial<State>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  const leave = store.subscribe(listener);
  return () => {
    listeners.delete(listener);
    leave();
  };
};

/** Reads all content anew and keeps it for the checks to come. */
export async function refreshKnown(): Promise<KnownContent> {
  const known = knowContent(await fetchSnapshot());
  change({ known });
  return known;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The path of the file that an entry is, or will be. */
function pathOf(entry: Part): string {
  const path = text(entry.get('path'));
  if (path !== '' && entry.get('newRecord') !== true) return path;
  const name = COLLECTION_NAMES.find((one) => one === entry.get('collection'));
  if (name === undefined) return path;
  const data = entry.get('data');
  const id = isPart(data) ? text(data.get('id')) : '';
  return `content/${COLLECTIONS[name].folder}/${id || 'new'}.${COLLECTIONS[name].format}`;
}

/** The pictures that Decap keeps with an entry until it is saved. */
function uploadsOf(entry: Part): string[] {
  const files = plain(entry.get('mediaFiles'));
  return (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
    const at = valueAt(file, ['path']);
    return typeof at === 'string' ? [at] : [];
  });
}

/** An entry of Decap’s as a draft to check; nothing for what is no content. */
export function draftOf(entry: Part): Draft | undefined {
  const path = pathOf(entry);
  const place = placeOf(path);
  const data = plain(entry.get('data'));
  if ('message' in place || typeof data !== 'object' || data === null) return undefined;
  return { collection: place.collection, path, data: { ...data }, uploads: uploadsOf(entry) };
}

let last: {
  data: unknown;
  path: string;
  known: unknown;
  draft: Draft | undefined;
  faults: readonly Fault[];
} = { data: undefined, path: '', known: undefined, draft: undefined, faults: [] };

const NONE: readonly Fault[] = [];

/** What is open and what is wrong with it, worked out once for each state of the form. */
function look(): { draft: Draft | undefined; faults: readonly Fault[] } {
  const entry = openEntry();
  if (entry === undefined) return { draft: undefined, faults: NONE };
  const data = entry.get('data');
  const path = pathOf(entry);
  if (data !== last.data || path !== last.path || state.known !== last.known) {
    const draft = draftOf(entry);
    const faults = draft === undefined ? NONE : checkDraft(draft, state.known);
    if (path !== last.path && last.path !== '') forget();
    last = { data, path, known: state.known, draft, faults };
  }
  return last;
}

function forget(): void {
  state = { ...state, shown: new Set(), refusal: undefined };
}

/** The draft that is open. */
export const currentDraft = (): Draft | undefined => look().draft;

/** Everything to mend in the draft that is open. */
export const currentFaults = (): readonly Fault[] => look().faults;

/** Shows the faults of a place, since somebody has been there. */
export function visit(place: string): void {
  if (state.shown !== 'all' && !state.shown.has(place)) {
    change({ shown: new Set([...state.shown, place]) });
  }
}

/** Shows every fault, since somebody wants to save. */
export const showAll = (): void => {
  change({ shown: 'all' });
};

/** Says why something was refused. */
export const refuse = (title: string, lines: readonly string[], words?: string): void => {
  change({ refusal: { title, lines, text: words } });
};

/** Puts a refusal away. */
export const closeRefusal = (): void => {
  change({ refusal: undefined });
};

/** The faults of the draft that is open, and whether all are to be shown. */
export function useFaults(): { faults: readonly Fault[]; all: boolean } {
  const faults = useSyncExternalStore(subscribe, currentFaults);
  const all = useSyncExternalStore(subscribe, () => state.shown === 'all');
  return { faults, all };
}

/** Whether what is wrong at a place is to be shown: somebody has been there, or wants to save. */
export function useIsShown(): (place: string) => boolean {
  const shown = useSyncExternalStore(subscribe, () => state.shown);
  return (place) => shown === 'all' || shown.has(place);
}

/** The sentences to show at one place of the form; `always` does not wait for a visit. */
export function useSentences(place: string, always = false): string {
  return useSyncExternalStore(subscribe, () => {
    const shows = always || state.shown === 'all' || state.shown.has(place);
    if (!shows) return '';
    return currentFaults()
      .filter(({ path }) => path.join('.') === place)
      .map(({ message }) => message)
      .join('\n');
  });
}

/** What was refused last, if it has not been put away. */
export const useRefusal = (): Refusal | undefined =>
  useSyncExternalStore(subscribe, () => state.refusal);

/** All content, once it is there. */
export const useKnown = (): KnownContent | undefined =>
  useSyncExternalStore(subscribe, () => state.known);

/** The draft that is open, anew with each change. */
export const useDraft = (): Draft | undefined => useSyncExternalStore(subscribe, currentDraft);

/** Whether the entry that is open has never been saved. */
export const useIsNew = (): boolean =>
  useSyncExternalStore(subscribe, () => openEntry()?.get('newRecord') === true);
