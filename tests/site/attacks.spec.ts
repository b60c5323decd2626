import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from 'node:http';
import { expect, test, type Browser } from '@playwright/test';
import { finishPages } from '../../scripts/lib/finish-pages.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { ATTACKS } from '../content/attacks.ts';
import { copyProject } from '../support/copy-project.ts';
import { findFirefox, launchFirefox } from '../support/firefox.ts';

const PATHS = ATTACKS.map((_, nth) => `/attack-${nth}/`);

const pageWith = (attack: string, nth: number): string => `---
id: attack-${nth}
title: Attack ${nth}
lede: A page of words.
description: A page of words.
kind: adults
updated_on: 2026-11-22
review_by: 2027-11-22
---
Words before.

${attack}
`;

/** The pages of words alone: what content can smuggle in is the same on every page. */
function copyWithAttacks(): string {
  const copy = copyProject();
  for (const name of readdirSync(join(copy, 'src/pages'))) {
    if (!['[page].astro', '404.astro'].includes(name))
      rmSync(join(copy, 'src/pages', name), { recursive: true });
  }
  ATTACKS.forEach((attack, nth) => {
    writeFileSync(join(copy, `content/pages/attack-${nth}.md`), pageWith(attack, nth));
  });
  return copy;
}

/** Astro alone: the check of content would refuse these files, as another test shows. */
function build(copy: string, outDir: string): string {
  const astro = join(copy, 'node_modules/.bin/astro');
  const { status, stdout, stderr } = spawnSync(astro, ['build', '--silent', '--force'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: outDir, NODE_ENV: 'production' },
  });
  expect(status, stdout + stderr).toBe(0);
  return join(copy, outDir);
}

/** A page of a browser, Playwright’s or Puppeteer’s. */
interface Tab {
  goto: (address: string, options: { waitUntil: 'load'; timeout: number }) => Promise<unknown>;
  evaluate: (act: () => Promise<void>) => Promise<void>;
  url: () => string;
  close: () => Promise<void>;
}

type Opener = (name: string) => Promise<Tab>;

/** Taps every link of a page that would run something, and gives what it runs the time to say so. */
async function tapLinks(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLElement>('a[href^="java" i]')) link.click();
  await new Promise((resolve) => setTimeout(resolve, 30));
}

/** Waits for a tab, but not for ever: one whose page goes elsewhere, or has a box open, may never answer. */
const answered = (work: Promise<void>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), wait(4000, undefined, { ref: false })]);

/** Opens each page in a tab of its own: what one of them started cannot end in the next. */
async function visitEach(
  address: string,
  paths: readonly string[],
  { happened, atOnce, open }: { happened: string[]; atOnce: number; open: Opener },
): Promise<string[]> {
  const waiting = [...paths];
  const walk = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const tab = await open(path);
      await tab.goto(address + path, { waitUntil: 'load', timeout: 30_000 });
      await answered(tab.evaluate(tapLinks));
      // A link that no browser takes for a script leads to a page of ours that is not there.
      if (!tab.url().startsWith(address)) happened.push(`${path} led away`);
      await answered(tab.close());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return happened;
}

/** What happened on pages that must stay still: a box opened, or another host was asked. */
async function visit(
  browser: Browser,
  address: string,
  { bypassCSP, paths = PATHS }: { bypassCSP: boolean; paths?: readonly string[] },
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP });
  const happened: string[] = [];
  const open = async (name: string): Promise<Tab> => {
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      happened.push(`${name} ran a script`);
      dialog.dismiss().catch(() => undefined);
    });
    // Only what the policy lets through comes as far as here; nothing leaves this machine.
    await page.route(
      (url) => url.origin !== address,
      async (route) => {
        happened.push(`${name} asked ${route.request().url()}`);
        await route.abort();
      },
    );
    return page;
  };
  await visitEach(address, paths, { happened, atOnce: 4, open });
  await context.close();
  return happened;
}

/** The same in Firefox; where there is none, nothing happened. */
async function visitInFirefox(
  address: string,
  paths: readonly string[] = PATHS,
): Promise<string[]> {
  const program = findFirefox();
  if (program === undefined) return [];
  const browser = await launchFirefox(program);
  const happened: string[] = [];
  const open = async (name: string): Promise<Tab> => {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => {
      happened.push(`${name} ran a script`);
      // A box may still be open when its tab closes: then nobody is left to be answered.
      dialog.dismiss().catch(() => undefined);
    });
    page.on('request', (request) => {
      // Firefox tells of a request before its policy has refused it: only a page that goes away counts.
      // The other hosts of the attacks are names that no network knows (RFC 2606).
      const isAway = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isAway && !request.url().startsWith(address))
        happened.push(`${name} asked ${request.url()}`);
    });
    return page;
  };
  // One at a time: what waits to be focused waits for ever in a tab behind another.
  await visitEach(address, paths, { happened, atOnce: 1, open });
  await browser.close();
  return happened;
}

/** A copy of built pages whose policy has been taken out, for a browser that cannot switch it off. */
function withoutPolicy(folder: string): string {
  const copy = `${folder}-open`;
  cpSync(folder, copy, { recursive: true });
  for (const path of PATHS) {
    const file = join(copy, path, 'index.html');
    const html = readFileSync(file, 'utf8');
    const open = html.replace(/<meta http-equiv="?content-security-policy"?[^>]*>/i, '');
    expect(open).not.toBe(html);
    writeFileSync(file, open);
  }
  return copy;
}

const addressOf = (server: Server): string => {
  const at = server.address();
  return `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
};

test.describe.configure({ mode: 'serial', timeout: 600_000 });

test('nothing that content can smuggle in runs, with the sanitiser alone', async ({ browser }) => {
  const folder = build(copyWithAttacks(), 'out');
  expect(finishPages(folder)).toEqual([]);
  const server = await serveFolder(folder, 0);
  expect(await visit(browser, addressOf(server), { bypassCSP: true })).toEqual([]);
  server.close();
  const open = await serveFolder(withoutPolicy(folder), 0);
  expect(await visitInFirefox(addressOf(open))).toEqual([]);
  open.close();
});

test('nothing that content can smuggle in runs, with the policy alone', async ({ browser }) => {
  const copy = copyWithAttacks();
  const config = join(copy, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('hastPlugins: [cleanHtml]', 'hastPlugins: []'));
  expect(readFileSync(config, 'utf8')).not.toBe(text);
  const folder = build(copy, 'out');
  const refused = finishPages(folder);
  expect(refused.filter((one) => one.includes('a script of nobody’s')).length).toBeGreaterThan(5);
  const server = await serveFolder(folder, 0);
  // No policy keeps a page from sending its reader on (meta refresh): that is left to the sanitiser.
  const away = PATHS.filter((_, nth) => /http-equiv="?refresh/i.test(ATTACKS[nth] ?? ''));
  const happened = await visit(browser, addressOf(server), { bypassCSP: false });
  expect(happened.filter((one) => !away.some((path) => one.startsWith(path)))).toEqual([]);
  expect(happened.filter((one) => one.endsWith('ran a script'))).toEqual([]);
  const staying = PATHS.filter((path) => !away.includes(path));
  expect(await visitInFirefox(addressOf(server), staying)).toEqual([]);
  // Without either of the two the attacks do work, links to tap among them: the tests above would see it.
  const link = ATTACKS.indexOf('<a href="javascript:alert(1)">x</a>');
  const few = { bypassCSP: true, paths: [...PATHS.slice(0, 24), PATHS[link] ?? ''] };
  const worked = await visit(browser, addressOf(server), few);
  expect(worked.length).toBeGreaterThan(8);
  expect(worked).toContain(`/attack-${link}/ ran a script`);
  const open = await serveFolder(withoutPolicy(folder), 0);
  const ran = await visitInFirefox(addressOf(open), few.paths);
  if (findFirefox() !== undefined) {
    expect(ran.length).toBeGreaterThan(8);
    expect(ran).toContain(`/attack-${link}/ ran a script`);
  }
  open.close();
  server.close();
});
