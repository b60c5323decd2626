import type { Map as ImmutableMap } from 'immutable';
import { store as decapStore } from 'decap-cms-core/dist/esm/redux';

/** A part of Decap’s state: what lies in it is only known when it is read. */
export type Part = ImmutableMap<string, unknown>;

/** Something Decap’s store is told. */
export type Action = Readonly<Record<string, unknown>> | ((...all: never[]) => unknown);

/** Decap’s own store, as far as it is used here. */
export interface Store {
  getState(): {
    readonly entryDraft: Part;
    readonly mediaLibrary: Part;
    readonly collections: Part;
  };
  dispatch(action: Action): unknown;
  subscribe(listener: () => void): () => void;
}

/** Decap’s state. It has no public way in; a browser test covers what is read here. */
export const store: Store = decapStore;

/** Whether a value is one of Decap’s immutable maps or lists. */
export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && 'toJS' in value && 'get' in value;

/** A value of Decap’s as plain data. */
export const plain = (value: unknown): unknown => (isPart(value) ? value.toJS() : value);

/** The entry that is open, if there is one. */
export function openEntry(): Part | undefined {
  const entry = store.getState().entryDraft.get('entry');
  return isPart(entry) && entry.get('data') !== undefined ? entry : undefined;
}
