import type { Entry, Graph } from '#lib/graph.ts';
import { NEED_GROUPS, PHASES, RESOURCE_TYPES } from '#schemas/parts/vocabulary.ts';

type Resource = Entry<'resources'>;

/** A literal object has no keys but those of its type. */
const keysOf = <T extends object>(list: T) => Object.keys(list) as (keyof T)[];

const byTitle = (a: Resource, b: Resource): number =>
  a.data.title.localeCompare(b.data.title, 'en-GB');

/** All resources by kind, in the order of the kinds; in each, by title. */
export const resourcesByType = (graph: Graph) =>
  keysOf(RESOURCE_TYPES)
    .map((type) => ({
      type,
      resources: graph
        .all('resources')
        .filter(({ data }) => data.type === type)
        .toSorted(byTitle),
    }))
    .filter(({ resources }) => resources.length > 0);

/** The resources on one need, by title. */
export const resourcesForNeed = (graph: Graph, need: Entry<'needs'>): Resource[] =>
  graph.linked(need, 'resources').toSorted(byTitle);

/** The phases that some resource is made for, each with its resources by title. */
export const resourcesByPhase = (graph: Graph) =>
  keysOf(PHASES)
    .map((phase) => ({
      phase,
      resources: graph
        .all('resources')
        .filter(({ data }) => data.phases.includes(phase))
        .toSorted(byTitle),
    }))
    .filter(({ resources }) => resources.length > 0);

/** The needs that some resource is about, by group. */
export const needsWithResources = (graph: Graph) =>
  keysOf(NEED_GROUPS)
    .map((group) => ({
      group,
      needs: graph
        .all('needs')
        .filter((need) => need.data.group === group && graph.linked(need, 'resources').length > 0)
        .map((need) => ({ need, count: graph.linked(need, 'resources').length })),
    }))
    .filter(({ needs }) => needs.length > 0);

/** The principle on staff: what they learn, and how they are. */
const STAFF_PRINCIPLE = 'staff';

/** The resources that are about staff themselves, by title. */
export const resourcesForStaff = (graph: Graph): Resource[] =>
  graph
    .all('resources')
    .filter(({ data }) => data.principles_key.includes(STAFF_PRINCIPLE))
    .toSorted(byTitle);

/** The resources whose words changed, or were checked, last; at most `most`. */
export const newestResources = (graph: Graph, most: number): Resource[] =>
  graph
    .all('resources')
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || byTitle(a, b))
    .slice(0, most);

/** The day a resource’s words changed; else the day they were checked (`YYYY-MM-DD`). */
const dayOf = ({ data }: Resource): string => data.changed_on ?? data.provenance.checked_on;
