import type { Entry, Graph } from './graph.ts';
import { currentPlan } from './site.ts';

type Plan = Entry<'plan-versions'>;

/** The plans that `/plan/` does not show, the newest first; each stays at its own address. */
export const earlierPlans = (graph: Graph): Plan[] =>
  graph
    .all('plan-versions')
    .filter(({ id }) => id !== currentPlan(graph).id)
    .toSorted((a, b) => b.data.starts_on.localeCompare(a.data.starts_on));

/** The address of a plan: the current one’s never changes, whichever plan that is. */
export const planAddress = (graph: Graph, plan: Plan): string =>
  plan.id === currentPlan(graph).id ? '/plan/' : `/plan/versions/${plan.file}/`;

/** The plan that a theme belongs to; the check of content lets it belong to one. */
export const planOf = (graph: Graph, theme: Entry<'themes'>): Plan =>
  graph.linked(theme, 'plan-versions')[0] ?? currentPlan(graph);

/** The plan that came after one: the one it names, else the current one; none for that itself. */
export function replacementOf(graph: Graph, plan: Plan): Plan | undefined {
  if (plan.id === currentPlan(graph).id) return undefined;
  const { replaced_by } = plan.data;
  return replaced_by === undefined ? currentPlan(graph) : graph.get('plan-versions', replaced_by);
}
