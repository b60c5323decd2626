import type { SceneName } from '#components/illustration/scenes/frames.ts';
import { SCENES as ALL_SCENES } from '#components/illustration/scenes/scenes.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** What a card shows: the page’s title over a place on the shore. */
export interface Card {
  title: string;
  scene: SceneName;
}

const SCENES: Partial<Record<CollectionName, SceneName>> = {
  services: 'pier',
  themes: 'plan',
  priorities: 'plan',
  indicators: 'plan',
  campaigns: 'dunes',
  resources: 'pines',
  guides: 'pines',
};

const isScene = (name: string): name is SceneName => Object.hasOwn(ALL_SCENES, name);

/** The place that an editor chose for the page, else that of its kind of page. */
const placeOf = ({ collection, data }: Entry<CollectionName>): SceneName | undefined =>
  'place' in data && isScene(data.place) ? data.place : SCENES[collection];

/** Whether a card with this title on it could give somebody away who only passes a link on. */
const isPrivate = ({ data }: Entry<CollectionName>): boolean =>
  ('crisis' in data && data.crisis) || ('sensitive' in data && data.sensitive);

/** The most pages of one kind that get cards: each takes 70 ms of the build to draw. */
const MOST_DRAWN = 500;

/**
 * The card of an entry’s page; none where the page has no picture, where its kind has too many to draw,
 * or where being found out could be dangerous: a link to those shows the site’s own card.
 */
export function cardOf(entry: Entry<CollectionName>, graph: Pick<Graph, 'all'>): Card | undefined {
  const scene = placeOf(entry);
  if (scene === undefined || entry.address === '' || isPrivate(entry)) return undefined;
  if (graph.all(entry.collection).length > MOST_DRAWN) return undefined;
  return 'title' in entry.data ? { title: entry.data.title, scene } : undefined;
}

/** Every page that has a card, by its path. */
export const cardsOf = (
  graph: Graph,
  names: readonly CollectionName[],
): ReadonlyMap<string, Card> =>
  new Map(
    names
      .flatMap((name): readonly Entry<CollectionName>[] => graph.all(name))
      .flatMap((entry) => {
        const card = cardOf(entry, graph);
        return card === undefined ? [] : [[entry.address, card] as const];
      }),
  );

/** Where the card of a page stands, from the page’s path. */
export const cardPath = (page: string): string => `/social${page.replace(/\/$/, '')}.png`;
