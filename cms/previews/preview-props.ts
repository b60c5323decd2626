import type { ReactNode } from 'react';
import type { Graph } from '#lib/graph.ts';

/** What a preview is drawn from. */
export interface PreviewProps {
  readonly graph: Graph;
  readonly id: string;
  /** The day readers would see it, `YYYY-MM-DD`. */
  readonly today: string;
  /** The words below the fields, as they are written. */
  readonly body: string;
  /** The same words as readers see them. */
  readonly children: ReactNode;
}
