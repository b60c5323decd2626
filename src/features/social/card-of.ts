import type { SceneName } from '#components/illustration/scenes/frames.ts';
import { SCENES as ALL_SCENES } from '#components/illustration/scenes/scenes.ts';
import type { Entry, Graph } from '#lib/graph.ts';
import { oncePerGraph } from '#lib/once-per-graph.ts';
import { currentPlan, wordsOf } from '#lib/site.ts';
import { filmOf } from '#lib/storyboard/film-of.ts';
import { COLLECTION_NAMES, type CollectionName } from '#schemas/collections.ts';

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

/** The pages that lead to others: they are no entry’s, and are the ones passed on most. */
function landingCards(graph: Graph): readonly (readonly [string, Card])[] {
  const words = wordsOf(graph);
  const [easy] = graph.linked(currentPlan(graph), 'easy-plans');
  return [
    ['/help/', { title: words.site.help, scene: 'dunes' }],
    ['/services/', { title: words.services.title, scene: 'pier' }],
    ['/plan/', { title: words.plan.title, scene: 'plan' }],
    ['/plan/easy/', { title: easy?.data.title ?? words.plan.easy_link, scene: 'voice' }],
    ['/watch/', { title: filmOf(graph).entry.data.title, scene: 'home' }],
    ['/progress/', { title: words.progress.title, scene: 'dunes' }],
    ['/schools/', { title: words.schools.title, scene: 'school' }],
    ['/schools/resources/', { title: words.resources.title, scene: 'pines' }],
    ['/schools/who-can-help/', { title: words.grid.title, scene: 'pines' }],
    ['/schools/packs/', { title: words.packs.title, scene: 'pines' }],
    ['/whats-on/', { title: words.whats_on.title, scene: 'pier' }],
  ];
}

/** Every page that has a card, by its path. */
export const cardsOf = oncePerGraph(
  (graph): ReadonlyMap<string, Card> =>
    new Map([
      ...landingCards(graph),
      ...COLLECTION_NAMES.flatMap((name): readonly Entry<CollectionName>[] =>
        graph.all(name),
      ).flatMap((entry) => {
        const card = cardOf(entry, graph);
        return card === undefined ? [] : [[entry.address, card] as const];
      }),
    ]),
);

/** Where the card of a page stands, from the page’s path. */
export const cardPath = (page: string): string => `/social${page.replace(/\/$/, '')}.png`;
