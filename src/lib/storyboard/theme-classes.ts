import type { Graph } from '#lib/graph.ts';

/** Gives the class of a scene’s colour: its theme’s, or none. */
export const themeClasses =
  (graph: Graph) =>
  ({ theme }: { theme?: string | undefined }): string =>
    theme === undefined ? '' : `theme-${graph.get('themes', theme).data.colour}`;
