/**
 * Takes pictures of the editor: those of docs/editing.md, and with `-- all` one of each
 * collection’s form into screenshots/. After `npm run build`: `npm run editor:pictures`.
 */
import { mkdir } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { COLLECTION_NAMES, COLLECTIONS } from '#schemas/collections.ts';
import { SINGLE } from '#lib/content/rules/singletons.ts';
import { buildEditorForTests } from '../tests/editor/support/build-editor.ts';
import { editorSite } from '../tests/editor/support/editor-site.ts';
import { BROWSER_ARGS, findBrowser } from './lib/find-browser.ts';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium or Chrome was found. Set CHROMIUM.');

await buildEditorForTests();
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });

/** A picture small enough to lie in the repository. */
async function save(page: Page, file: string): Promise<void> {
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 200, dither: 0, effort: 10 })
    .toFile(file);
}

async function open(address: string, ready: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  // The preview draws itself in a frame of its own; no load state tells when it is done.
  await page.waitForTimeout(2500);
  return page;
}

const site = await editorSite();
await mkdir('docs/editing', { recursive: true });

const list = await open(`${site.address}#/collections/services`, 'a[href*="/entries/"]');
await save(list, 'docs/editing/list.png');

const service = await open(`${site.address}#/collections/services/entries/childline`, '#f-id');
await service.getByText('1. Phone').click();
await service.locator('#f-routes-0-number').scrollIntoViewIfNeeded();
await save(service, 'docs/editing/service.png');

const wrong = await open(`${site.address}#/collections/needs/entries/sleep`, '#f-title');
await wrong.locator('#f-title').fill('');
await wrong.locator('#f-lede').fill('x'.repeat(190));
await wrong.locator('#f-review-review_by').fill('2020-01-01');
await wrong.getByRole('button', { name: 'Put live' }).click();
await wrong.getByText('Put it live', { exact: true }).click();
await wrong.locator('.f-summary').waitFor();
await save(wrong, 'docs/editing/mistakes.png');

if (process.argv.includes('all')) {
  await mkdir('screenshots', { recursive: true });
  const examples = await editorSite({ content: 'examples' });
  for (const name of COLLECTION_NAMES) {
    const entry = SINGLE.includes(name)
      ? `single/entries/${name}`
      : `${name}/entries/${examples.names(COLLECTIONS[name].folder)[0] ?? ''}`;
    const page = await open(`${examples.address}#/collections/${entry}`, '#f-id');
    await save(page, `screenshots/editor-${name}.png`);
    await page.close();
  }
  await examples.close();
}
await browser.close();
await site.close();
console.log('Pictures are in docs/editing/ and screenshots/.');
