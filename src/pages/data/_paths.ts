import { getGraph, today } from '#graph.ts';
import { filledNames } from '#lib/open-data/files.ts';

/** When this build makes its data, and for which site. */
export const made = { today, site: new URL(import.meta.env.SITE) };

/** One address for each collection that has something to give away. */
export const openPaths = async () =>
  filledNames(await getGraph(), made).map((name) => ({
    params: { collection: name },
    props: { name },
  }));
