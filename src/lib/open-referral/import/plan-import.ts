import type { Entry, Graph } from '#lib/graph.ts';
import { service as serviceSchema } from '#schemas/help/services.ts';
import { foreignService, type ForeignService } from '#schemas/open-data/hsds-uk-read.ts';
import { serviceId } from '../service.ts';
import { differencesOf, type Difference } from './compare.ts';
import { draftServiceOf, type DraftService, type Read } from './draft-service.ts';

/** What an import would do. Nothing that is there already is ever changed by it. */
export interface ImportPlan {
  drafts: readonly DraftService[];
  /** Services that are here already, and what the feed says otherwise. */
  known: readonly { title: string; file: string; differences: readonly Difference[] }[];
  /** Records that could not be taken over, each with what is wrong with it. */
  refused: readonly { name: string; problems: readonly string[] }[];
}

const nameIn = (record: unknown): string => {
  const name: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'name') : undefined;
  return typeof name === 'string' && name.trim() !== '' ? name : 'A record without a name';
};

const isSame = (entry: Entry<'services'>, id: string): boolean =>
  serviceId(entry) === id || entry.data.feed_id === id;

/** A draft with a name that no other entry has, checked against the schema; or what is wrong. */
function namedDraft(draft: DraftService, taken: ReadonlySet<string>): DraftService | string[] {
  const names = Array.from({ length: taken.size + 1 }, (_, index) =>
    index === 0 ? draft.name : `${draft.name}-${index + 1}`,
  );
  const name = names.find((one) => !taken.has(one)) ?? draft.name;
  const fields = { ...draft.fields, id: name };
  const { error } = serviceSchema.safeParse(fields);
  return error === undefined
    ? { name, fields, body: draft.body }
    : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** What to do with each record of a feed: take it over as a draft, compare it, or refuse it. */
export function planImport(graph: Graph, records: readonly unknown[], read: Read): ImportPlan {
  const services = graph.all('services');
  const taken = new Set(services.flatMap(({ id, file }) => [id, file]));
  const plan = {
    drafts: [] as DraftService[],
    known: [] as ImportPlan['known'][number][],
    refused: [] as ImportPlan['refused'][number][],
  };
  const takeOver = (record: ForeignService): void => {
    const draft = namedDraft(draftServiceOf(graph, record, read), taken);
    if (Array.isArray(draft)) {
      plan.refused.push({ name: record.name, problems: draft });
      return;
    }
    taken.add(draft.name);
    plan.drafts.push(draft);
  };
  for (const record of records) {
    const { data, error } = foreignService.safeParse(record);
    if (error !== undefined) {
      const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      plan.refused.push({ name: nameIn(record), problems });
      continue;
    }
    const here = services.find((entry) => isSame(entry, data.id));
    if (here === undefined) takeOver(data);
    else
      plan.known.push({
        title: here.data.title,
        file: `content/services/${here.file}.md`,
        differences: differencesOf(here, data),
      });
  }
  return plan;
}
