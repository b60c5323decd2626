import { expect, test } from '@playwright/test';
import { judge, mean, QUERIES } from '../bench/judge.ts';
import { searchFor } from '../support/search.ts';

test('people who type as people type find what they mean, and never nothing', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/search/');
  const scores = [];
  const missed: string[] = [];
  for (const query of QUERIES) {
    const { results, isUrgent } = await searchFor(page, query.query);
    const score = judge(query, results);
    scores.push(score);
    if (score.ndcg < 0.8)
      missed.push(`${query.query}: ${score.ndcg.toFixed(2)} ${results.slice(0, 5).join(' ')}`);
    if (query.intent === 'crisis') expect(isUrgent, query.query).toBe(true);
  }
  expect(scores.filter(({ isEmpty }) => isEmpty)).toEqual([]);
  expect(mean(scores.map(({ rr }) => rr))).toBeGreaterThanOrEqual(0.95);
  expect(mean(scores.map(({ ndcg }) => ndcg)), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
});
