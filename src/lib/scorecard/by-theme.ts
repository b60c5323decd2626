import type { Entry, Graph } from '../graph.ts';

/** A priority and the indicators that measure it. */
export interface MeasuredPriority {
  priority: Entry<'priorities'>;
  indicators: readonly Entry<'indicators'>[];
}

/** A theme of a plan and its priorities, in their places. */
export interface MeasuredTheme {
  theme: Entry<'themes'>;
  priorities: readonly MeasuredPriority[];
}

/** The priorities of a theme, in their places. */
export const prioritiesOf = (graph: Graph, theme: Entry<'themes'>): Entry<'priorities'>[] =>
  graph.linked(theme, 'priorities').toSorted((a, b) => a.data.position - b.data.position);

/** The indicators of a plan, by theme and priority, in the plan’s order. */
export const indicatorsByTheme = (
  graph: Graph,
  plan: Entry<'plan-versions'>,
): readonly MeasuredTheme[] =>
  plan.data.themes
    .map((id) => graph.get('themes', id))
    .map((theme) => ({
      theme,
      priorities: prioritiesOf(graph, theme).map((priority) => ({
        priority,
        indicators: graph.linked(priority, 'indicators'),
      })),
    }));

/** The indicators of some themes, each once. */
export const indicatorsIn = (themes: readonly MeasuredTheme[]): Entry<'indicators'>[] => [
  ...new Set(
    themes.flatMap(({ priorities }) => priorities.flatMap(({ indicators }) => indicators)),
  ),
];
