import type { Kind } from '#lib/search/kinds.ts';
import type { Result } from '../layer/rank.ts';

/** Results that stand together: the closest, then each kind. */
export interface Group {
  kind: Kind | 'best';
  results: readonly Result[];
}

/** As many results stand first, whatever kind they are. */
const CLOSEST = 3;

/** Results in groups: the closest first, the others by kind in the order of the best of each. */
export function groupResults(results: readonly Result[]): Group[] {
  const closest = results.slice(0, CLOSEST);
  const others = Map.groupBy(results.slice(CLOSEST), ({ kind }) => kind);
  return [
    ...(closest.length > 0 ? [{ kind: 'best' as const, results: closest }] : []),
    ...[...others].map(([kind, list]) => ({ kind, results: list })),
  ];
}
