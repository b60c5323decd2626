import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { copyProject } from '../support/copy-project.ts';
import { words as allWords } from '../support/words.ts';

const { film: words } = allWords;
const PORT = Number(process.env['PORT'] ?? 4399) + 1000;
const YOUTUBE = 'https://www.youtube-nocookie.com';

const COUNCIL_FILM = `
council_film:
  type: youtube
  title: The film the council made
  transcript: Hello, says a girl.
  address: https://www.youtube.com/watch?v=abcdefghijk
  has_captions: true
`;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let copy: string;
let server: Server;

const pageOf = (path: string): string =>
  readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');

/** A site whose storyboard has changed since its films were made, with a film at YouTube. */
test.beforeAll(async () => {
  copy = copyProject();
  const file = join(copy, 'content/animation/plan.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('words: Happy', 'words: Happy too'));
  appendFileSync(file, COUNCIL_FILM);
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8' });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  server = await serveFolder(join(copy, 'dist'), PORT);
});

test.afterAll(() => {
  server.close();
});

test('films that are older than the storyboard are left out, and the status page says so', () => {
  expect(pageOf('watch')).toContain(words.older);
  expect(pageOf('watch')).not.toContain('/film/wide.mp4');
  expect(pageOf('status')).toContain(words.status_older.slice(0, 30));
  expect(pageOf('watch/heard')).toMatch(/og:image" content="[^"]*\/social\.png"/);
});

test('only the page with a film at YouTube lets its player in', () => {
  expect(pageOf('watch')).toContain(`frame-src ${YOUTUBE}`);
  for (const path of ['', 'plan', 'watch/heard']) expect(pageOf(path)).not.toContain('frame-src');
});

test('YouTube is asked for nothing before somebody presses play, and then for its player only', async ({
  page,
}) => {
  const outside: string[] = [];
  await page.route(/^https:/, (route) => {
    outside.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>The player</title>' });
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${PORT}/watch/`);
  const play = page.getByRole('button', { name: words.facade_play });
  await play.scrollIntoViewIfNeeded();
  await play.hover();
  await expect(page.getByText(words.facade_text)).toBeVisible();
  await expect(page.getByRole('link', { name: words.facade_link })).toHaveAttribute(
    'href',
    /youtube\.com/,
  );
  expect(outside).toEqual([]);
  await play.click();
  await expect(page.locator('iframe')).toHaveAttribute('title', 'The film the council made');
  await expect.poll(() => outside.length).toBe(1);
  expect(outside[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk\?/);
  expect(complaints).toEqual([]);
});
