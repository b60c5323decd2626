import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { hasNginx } from '../../scripts/lib/prepare-nginx.ts';
import { startNginx } from '../support/nginx.ts';
import { gradeOf } from '../support/observatory.ts';
import { KINDS } from '../support/pages.ts';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const BEST = { score: 130, failed: [] };

test('every kind of page gets 130 points from MDN’s grader', async ({ baseURL }) => {
  for (const path of KINDS) expect(await gradeOf(`${baseURL ?? ''}${path}`), path).toEqual(BEST);
});

test('so it does from nginx', async () => {
  test.skip(!hasNginx(), 'There is no nginx here.');
  const nginx = await startNginx(DIST);
  try {
    for (const path of KINDS) expect(await gradeOf(nginx.address + path), path).toEqual(BEST);
  } finally {
    await nginx.stop();
  }
});

test('the editor, which needs more, still gets 100', async ({ baseURL }) => {
  test.skip(!existsSync(`${DIST}admin/index.html`), 'This site was built without the editor.');
  expect((await gradeOf(`${baseURL ?? ''}/admin/`)).score).toBeGreaterThanOrEqual(100);
});

test('the grader takes points away where a host sends no headers', async ({ page }) => {
  // A server that only knows how to send a file, as hosts without a way to set headers do.
  const html = await (await page.request.get('/')).text();
  const bare = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(html),
  );
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const at = bare.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  const { score } = await gradeOf(`http://127.0.0.1:${port}/`);
  bare.close();
  expect(score).toBeLessThan(80);
});
