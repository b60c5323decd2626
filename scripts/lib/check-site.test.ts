import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkSite } from './check-site.ts';

const site = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, words] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), words);
  }
  return folder;
};

const page =
  '<meta http-equiv="content-security-policy"><title>A</title><h1>A</h1><a href="/urgent/">Help</a>';

it('passes a site whose pages have what they must and whose links lead somewhere', () => {
  expect(checkSite(site({ 'index.html': page, 'urgent/index.html': page }))).toEqual([]);
});

it('names the page that lacks something, and the link that leads nowhere', () => {
  const problems = checkSite(
    site({
      'index.html': `${page}<img src="/a.png">`,
      'urgent/index.html': page.replace('h1', 'p'),
    }),
  );
  expect(problems.toSorted()).toEqual([
    'index.html links to /a.png, which is not there.',
    'urgent/index.html has no heading.',
  ]);
});

it('does not pass an empty folder', () => {
  expect(checkSite(site({}))).toHaveLength(1);
});
