import { fieldOf } from '#lib/content/fields/field-of.ts';
import { referencesOf, type Reference } from '#lib/content/fields/references.ts';
import { buildGraph, type Graph, type Loaded } from '#lib/graph.ts';
import { COLLECTIONS, type CollectionName, type EntryData } from '#schemas/collections.ts';
import type { Draft } from '../check/check-draft.ts';
import type { KnownContent } from '../check/known-content.ts';
import { plainData, tidyFields } from '../save/file-format.ts';
import { complete } from './complete.ts';

/** The site with an entry as it stands in the form. */
export interface PreviewSite {
  readonly graph: Graph;
  readonly id: string;
  readonly body: string;
}

/** Data without the value at a path: a list loses the entry, a group the field. */
function withoutPath(data: unknown, path: Reference['path']): unknown {
  const [key, ...rest] = path;
  if (Array.isArray(data)) {
    const at = Number(key);
    if (rest.length === 0) return data.filter((_one, index) => index !== at);
    return data.map((one: unknown, index) => (index === at ? withoutPath(one, rest) : one));
  }
  if (typeof data !== 'object' || data === null || key === undefined) return data;
  const { [key]: inner, ...others } = { ...data } as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [key]: withoutPath(inner, rest) };
}

/** An entry without its references to entries that are not there, last first so that places hold. */
function withoutLost(one: Loaded, there: ReadonlySet<string>): Loaded {
  const lost = referencesOf(COLLECTIONS[one.collection].schema, one.data).filter(
    ({ collection, id }) => !there.has(`${collection}/${id}`),
  );
  const data = lost.reduceRight<unknown>((left, { path }) => withoutPath(left, path), one.data);
  return { ...one, data: data as EntryData<CollectionName> };
}

/** A draft’s fields as its page can show them. */
function dataOf({ collection, data }: Draft, today: string) {
  const { schema, format } = COLLECTIONS[collection];
  const { fields, body } = plainData(data, format);
  const shape = fieldOf(schema);
  const tidied = tidyFields(fields, shape);
  const result = schema.safeParse(tidied);
  // A half-typed entry has been made to the schema’s shape, which is all that a page relies on.
  const whole = result.success ? result.data : complete(tidied, shape, today);
  return { data: whole as EntryData<CollectionName>, body };
}

/** The whole site as it would be with this draft in it. `today` is `YYYY-MM-DD`. */
export function previewSite(draft: Draft, known: KnownContent, today: string): PreviewSite {
  const { data, body } = dataOf(draft, today);
  const file = draft.path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const id = data.id === '' ? 'new' : data.id;
  const others = known.loaded.flatMap(({ entry, file: path }): Loaded[] =>
    entry?.data === undefined || entry.id === undefined || path === draft.path
      ? []
      : [
          {
            collection: entry.collection,
            id: entry.id,
            file: entry.name,
            // The schema of its collection has accepted it.
            data: entry.data as EntryData<CollectionName>,
          },
        ],
  );
  const all = [...others, { collection: draft.collection, id, file, data: { ...data, id } }];
  const there = new Set(all.map((one) => `${one.collection}/${one.id}`));
  // Such as a priority without its theme: it has no page, so it cannot be linked either.
  const whole = all.map((one) => withoutLost(one, there));
  return { graph: buildGraph(whole), id, body };
}
