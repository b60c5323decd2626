import { changesSince, schoolYearOf, type History } from '#lib/changes.ts';
import type { Graph } from '#lib/graph.ts';
import { resourcesForStaff } from '../resources/resource-lists.ts';
import type { Counts } from './task-cards.tsx';

/** How much there is behind each task, on a day (`YYYY-MM-DD`). */
export const countsOf = (graph: Graph, history: History, today: string): Counts => ({
  guides: graph.all('guides').filter(({ file }) => file !== 'staff').length,
  resources: graph.all('resources').length,
  services: graph.all('services').length,
  questions: graph.all('principles').reduce((sum, { data }) => sum + data.questions.length, 0),
  staff: resourcesForStaff(graph).length,
  changes:
    history === undefined ? undefined : changesSince(graph, history, schoolYearOf(today)).length,
});
