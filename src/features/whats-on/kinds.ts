import type { BandTone } from '#components/frame/Band.tsx';
import type { Entry } from '#lib/graph.ts';

/** The kinds of things that are on, in the order shown. */
const KINDS = ['message', 'campaign', 'activity', 'training'] as const;

/** The grounds that kinds below one another take turns with. */
const TONES = ['sand', 'page', 'sky', 'meadow'] as const satisfies readonly BandTone[];

/** What is on by its kind; a kind of which nothing is on is left out. */
export const byKind = (notices: readonly Entry<'campaigns'>[]) =>
  KINDS.map((kind, index) => ({
    kind,
    tone: TONES[index] ?? 'page',
    notices: notices.filter(({ data }) => data.kind === kind),
  })).filter((group) => group.notices.length > 0);
