import { Band } from '#components/frame/Band.tsx';
import type { Entry, Graph } from '#lib/graph.ts';
import { rowOf, servicesForNeed, type Phase } from '#lib/help-grid.ts';
import { NEED_GROUPS } from '#schemas/parts/vocabulary.ts';
import type { Words } from '#schemas/site/words.ts';
import { GridTable } from './GridTable.tsx';
import { PhaseLinks } from './PhaseLinks.tsx';

interface Props {
  graph: Graph;
  phase?: Phase;
  words: Words;
  /** The day the page is made, `YYYY-MM-DD`. */
  today: string;
}

/** The most names in a cell: a need’s own page has more. With today’s services no cell is cut. */
const MOST_NAMES = 12;

/** The page of a need in the grid. */
export const gridAddress = ({ file }: Entry<'needs'>): string => `/schools/who-can-help/${file}/`;

/** Every need by group, with the services of each THRIVE grouping; for one phase or for all. */
export const WholeGrid = ({ graph, phase, words, today }: Props) => (
  <>
    <Band tone="sand-light" edge="dune" labelledBy="phases">
      <div className="flow">
        <h2 id="phases">{words.grid.by_phase}</h2>
        <p>{words.grid.ages_note}</p>
        <PhaseLinks base="/schools/who-can-help/" current={phase ?? 'all'} words={words} />
        <p className="no-print">
          <a href="/schools/who-can-help/grid.csv" download="who-can-help.csv">
            {words.grid.csv}
          </a>
        </p>
      </div>
    </Band>
    <Band>
      {(Object.keys(NEED_GROUPS) as (keyof typeof NEED_GROUPS)[]).map((group) => (
        <section key={group} className="whole-grid" aria-labelledby={group}>
          <h2 id={group} className="band-title">
            {words.family_groups[group]}
          </h2>
          <GridTable
            head={words.grid.need}
            words={words}
            most={MOST_NAMES}
            rows={graph
              .all('needs')
              .filter(({ data }) => data.group === group)
              .map((need) => ({
                key: need.id,
                name: <a href={gridAddress(need)}>{need.data.topic}</a>,
                page: gridAddress(need),
                row: rowOf(servicesForNeed(graph, need, today), phase),
              }))}
          />
        </section>
      ))}
    </Band>
  </>
);
