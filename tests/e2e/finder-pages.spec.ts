import { expect, test, type APIRequestContext } from '@playwright/test';
import { addressOf, allStates } from '../../src/features/finder/walk.ts';
import { loadGraph } from '../support/load-graph.ts';

const isFinder = (path: string): boolean => path.startsWith('/find/');

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, path = '']) => path);

/** What is wrong with a page, and where it leads; only pages of the finder are read. */
async function visit(
  request: APIRequestContext,
  path: string,
): Promise<{ wrong: string[]; links: string[] }> {
  const answer = await request.get(path);
  if (!answer.ok()) return { wrong: [`${path} is not there`], links: [] };
  if (!isFinder(path)) return { wrong: [], links: [] };
  const html = await answer.text();
  const wrong = [
    ...(html.includes('href="/urgent/"') ? [] : [`${path} has no way to urgent help`]),
    ...(path === '/find/' || html.includes('content="noindex"') ? [] : [`${path} is indexed`]),
  ];
  return { wrong, links: linksIn(html) };
}

test('a walk from the first page comes to every page of the finder, and no link is broken', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const seen = new Set<string>();
  const wrong: string[] = [];
  let next = ['/find/'];
  while (next.length > 0) {
    for (const path of next) seen.add(path);
    const found = await Promise.all(next.map((path) => visit(request, path)));
    wrong.push(...found.flatMap((one) => one.wrong));
    const links = new Set(found.flatMap((one) => one.links));
    next = [...links].filter((path) => !seen.has(path));
  }
  expect(wrong).toEqual([]);
  const questions = loadGraph()
    .all('finder-questions')
    .map(({ data }) => data);
  const addresses = allStates(questions).map(addressOf);
  expect([...seen].filter(isFinder).toSorted()).toEqual(addresses.toSorted());
});
