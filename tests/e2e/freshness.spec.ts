import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fill, formatDay } from '#lib/text.ts';
import { freshnessOf, STALE_AFTER } from '#lib/trust.ts';
import { loadGraph } from '../support/load-graph.ts';
import { words } from '../support/words.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

const graph = loadGraph();

const [firstCheck = ''] = graph
  .all('services')
  .map(({ data }) => data.provenance.review_by)
  .toSorted();

/** The first day on which some service is long overdue. */
const LATER = new Date(Date.parse(firstCheck) + (STALE_AFTER + 1) * 86_400_000)
  .toISOString()
  .slice(0, 10);

/** Builds the site as if it were another day, beside the one people see. */
function buildAsOf(day: string): (path: string) => string {
  const out = mkdtempSync(join(tmpdir(), 'grow-well-later-'));
  const result = spawnSync(join(ROOT, 'node_modules/.bin/astro'), ['build', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, BUILD_DATE: day, OUT_DIR: out, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  expect(result.status, result.stdout + result.stderr).toBe(0);
  return (path) => readFileSync(join(out, path, 'index.html'), 'utf8');
}

/** The services that are in a state on the later day. */
const inState = (state: string) =>
  graph.all('services').filter((entry) => freshnessOf(entry.data.provenance, LATER) === state);

test('as the days pass, pages say that they are late, and then claim no opening times', () => {
  test.setTimeout(120_000);
  const read = buildAsOf(LATER);
  const [fresh, due, stale] = [inState('fresh'), inState('due'), inState('stale')];
  expect(stale.length).toBeGreaterThan(0);
  expect(due.length + fresh.length).toBeGreaterThan(0);

  const says = (path: string, text: string): boolean => read(path).includes(text);
  for (const { address } of fresh) expect(says(address, words.checked.late_title)).toBe(false);
  for (const { address, data } of due) {
    const by = { date: formatDay(data.provenance.review_by) };
    expect(says(address, fill(words.checked.late_text, by)), address).toBe(true);
  }
  for (const { address } of stale) {
    expect(says(address, words.checked.old_title), address).toBe(true);
    // The script that says “open now” goes by these days, and on the reader’s own day.
    const days = [...read(address).matchAll(/data-review-by="([^"]+)"/g)].map(
      ([, day = '']) => day,
    );
    const sure = days.filter((day) => freshnessOf({ review_by: day }, LATER) !== 'stale');
    expect(sure, `${address} says if it is open`).toEqual([]);
  }

  const [late] = [...stale, ...due];
  const mark = fill(words.checked.card_due, {
    date: formatDay(late?.data.provenance.review_by ?? LATER),
  });
  expect(says('services', mark)).toBe(true);
  expect(says('status', words.status.late)).toBe(true);
});
