import {
  type Choice,
  type Control,
  type Facets,
  offered,
  type Tick,
} from '#lib/filters/filters.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import type { EntryData } from '#schemas/collections.ts';
import type { Words } from '#schemas/site/words.ts';

type Resource = EntryData<'resources'>;

/** Lengths that can be asked for, in minutes. */
const LENGTHS = [10, 20, 30, 60];

const lengthsOf = ({ minutes }: Resource): string[] =>
  minutes === undefined ? [] : LENGTHS.filter((most) => minutes <= most).map(String);

/** What a resource can be found by. */
export const facetsOf = ({ data }: Entry<'resources'>): Facets => ({
  phase: data.phases,
  need: data.needs,
  type: [data.type],
  minutes: lengthsOf(data),
  audience: data.audience,
  thrive: data.thrive,
  principle: [...data.principles_key, ...data.principles_supporting],
  slides: data.slides.length > 0 ? ['yes'] : [],
});

const named = <Name extends 'needs' | 'principles'>(
  graph: Graph,
  collection: Name,
  nameOf: (entry: Entry<Name>) => string,
) => Object.fromEntries(graph.all(collection).map((entry) => [entry.id, nameOf(entry)]));

/** The lists to choose from, in the order of the form; answers that would leave nothing are left out. */
export function resourceControls(graph: Graph, facets: readonly Facets[], words: Words): Control[] {
  const { resources } = words;
  const lengths = LENGTHS.map((most): Choice => [
    String(most),
    `${most} ${resources.minutes_unit}`,
  ]);
  const control = (key: string, label: string, labels: Readonly<Record<string, string>>) => ({
    key,
    label,
    choices: offered(facets, key, labels),
    named: key === 'minutes',
  });
  return [
    control('phase', resources.phase, words.phases),
    control(
      'need',
      resources.need,
      named(graph, 'needs', ({ data }) => data.topic),
    ),
    control('type', resources.type, words.resource_types),
    control('minutes', resources.minutes, Object.fromEntries(lengths)),
    control('audience', resources.audience, words.audiences),
    control('thrive', resources.thrive, words.thrive),
    control(
      'principle',
      resources.principle,
      named(graph, 'principles', ({ data }) => data.title),
    ),
  ];
}

/** What can be ticked beside the lists. */
export const resourceTicks = ({ resources }: Words): Tick[] => [
  { key: 'slides', value: 'yes', label: resources.with_slides },
];
