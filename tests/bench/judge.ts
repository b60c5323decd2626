import { readFileSync } from 'node:fs';
import { loadGraph } from '../support/load-graph.ts';

/** A query, and how well each topic answers it: 3 is what was meant, 1 is near it. */
export interface Query {
  query: string;
  relevant: readonly { topic: string; grade: number }[];
  intent: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

// Our own files, written by hand: their shape is held by the tests that read them.
/** The judged queries. */
export const QUERIES = read('queries.json') as readonly Query[];
const TOPICS = read('topics.json') as Readonly<Record<string, readonly string[]>>;

/** How many results count. */
const DEEP = 5;
/** A page that is linked with a topic but made for something else is worth this much less. */
const BESIDE = 2;

const graph = loadGraph();

/** The addresses of the pages that are linked with a need: services, resources, whatever names it. */
function beside(topic: string): string[] {
  const need = graph.all('needs').find(({ id }) => id === topic);
  if (need === undefined) return [];
  return (['services', 'resources', 'guides', 'campaigns'] as const).flatMap((name) =>
    graph.linked(need, name).map(({ address }) => address),
  );
}

/** The pages made for a topic: named in topics.json, else the page of the need of that name. */
const pagesOf = (topic: string): readonly string[] => TOPICS[topic] ?? [`/help/${topic}/`];

/** What each page is worth for a query. A topic’s pages share its grade: only the first found counts in full. */
function worthOf({ relevant }: Query): {
  main: { pages: readonly string[]; grade: number }[];
  others: Map<string, number>;
} {
  const others = new Map<string, number>();
  const main = relevant.map(({ topic, grade }) => ({ pages: pagesOf(topic), grade }));
  for (const { topic, grade } of relevant)
    for (const page of [...beside(topic), ...pagesOf(topic)])
      if (grade > BESIDE) others.set(page, Math.max(others.get(page) ?? 0, grade - BESIDE));
  return { main, others };
}

/** The grade of each result, in order. */
export function gradesOf(query: Query, results: readonly string[]): number[] {
  const { main, others } = worthOf(query);
  const waiting = new Set(main);
  return results.map((page) => {
    const found = [...waiting]
      .filter(({ pages }) => pages.includes(page))
      .sort((a, b) => b.grade - a.grade)[0];
    if (found) waiting.delete(found);
    return Math.max(found?.grade ?? 0, others.get(page) ?? 0);
  });
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, DEEP).reduce((sum, grade, nth) => sum + (2 ** grade - 1) / Math.log2(nth + 2), 0);

/** The best grades that any five results could have. */
function idealOf(query: Query): number[] {
  const { main, others } = worthOf(query);
  const firsts = new Set(main.map(({ pages }) => pages[0]));
  const rest = [...others].filter(([page]) => !firsts.has(page)).map(([, grade]) => grade);
  return [...main.map(({ grade }) => grade), ...rest].sort((a, b) => b - a);
}

/** How good results are for a query. */
export interface Score {
  /** Normalised discounted cumulative gain of the first five, 0 to 1. */
  ndcg: number;
  /** One over the place of the first result that is just what was meant; 0 if there is none. */
  rr: number;
  isEmpty: boolean;
}

/** Judges the addresses that a search gave, best first. */
export function judge(query: Query, results: readonly string[]): Score {
  const grades = gradesOf(query, results);
  const best = Math.max(...query.relevant.map(({ grade }) => grade));
  const place = grades.indexOf(best);
  return {
    ndcg: gain(grades) / gain(idealOf(query)),
    rr: place < 0 ? 0 : 1 / (place + 1),
    isEmpty: results.length === 0,
  };
}

/** The mean of some numbers; 0 for none. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
