import type { SavedEntry } from './saved-entries.ts';

const SOURCE = '/saved/entries.json';

// Written by the same build as this script; only that it is a list is checked.
const isEntries = (data: unknown): data is SavedEntry[] => Array.isArray(data);

/** Everything that can be kept, by its code. @throws if it cannot be fetched. */
export async function loadEntries(): Promise<ReadonlyMap<string, SavedEntry>> {
  const response = await fetch(SOURCE);
  const data: unknown = response.ok ? await response.json() : undefined;
  if (!isEntries(data)) throw new Error(`${SOURCE}: ${response.status}`);
  return new Map(data.map((entry) => [entry.code, entry]));
}
