import type { Graph } from '#lib/graph.ts';
import { PHASE_NAMES, servesPhase, servicesForNeed } from '#lib/help-grid.ts';
import type { Words } from '#schemas/site/words.ts';
import { thresholdFacts } from './threshold-facts.ts';

/** What a row of the grid’s file is about: a need, and one of its services. */
export interface GridFile {
  words: Words;
  /** The day the site is made, `YYYY-MM-DD`. */
  today: string;
  /** The site’s address. */
  site: URL | undefined;
}

/** The grid as rows for a CSV file: its headings, then one row for each service of each need. */
export function gridRows(graph: Graph, { words, today, site }: GridFile): string[][] {
  const { grid } = words;
  const head = [
    grid.need,
    grid.service,
    grid.phases,
    grid.thrive,
    grid.ages,
    grid.threshold,
    grid.referral,
    grid.who,
    grid.age,
    grid.meanwhile,
    grid.checked,
    grid.page,
  ];
  const rows = graph.all('needs').flatMap((need) =>
    servicesForNeed(graph, need, today).map(({ address, data }) => {
      const facts = thresholdFacts(data, words);
      const phases = PHASE_NAMES.filter((phase) => servesPhase(data, phase));
      return [
        need.data.topic,
        data.title,
        phases.map((phase) => words.phases_short[phase]).join('; '),
        data.thrive.map((group) => words.thrive[group]).join('; '),
        facts.ages,
        facts.threshold,
        facts.referral,
        facts.who,
        facts.age,
        facts.meanwhile,
        facts.checked,
        new URL(address, site).href,
      ];
    }),
  );
  return [head, ...rows];
}
