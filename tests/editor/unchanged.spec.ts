import { readdirSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { SINGLE } from '../../src/lib/content/rules/singletons.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
} from '../../src/schemas/collections.ts';
import { expect, test } from './support/editor-test.ts';

const EXAMPLES = fileURLToPath(new URL('../fixtures/content/', import.meta.url));

/** The file of one entry of a collection, from its folder. */
const exampleOf = (name: CollectionName): string =>
  name === 'words'
    ? 'words.yaml'
    : (readdirSync(`${EXAMPLES}${COLLECTIONS[name].folder}`)[0] ?? '');

/** Goes before the words in a box. Slate learns where the caret is a tenth of a second later. */
async function goFirst(box: Locator): Promise<void> {
  await box.focus();
  await box.press('Control+Home');
  await box.page().waitForTimeout(250);
}

/** Types before the words in a box. */
async function typeFirst(box: Locator): Promise<void> {
  await goFirst(box);
  await box.press('x');
}

/** Takes out again what {@link typeFirst} has typed. */
async function takeBack(box: Locator): Promise<void> {
  await goFirst(box);
  await box.press('Delete');
}

const linesThatDiffer = (before: string, after: string): string[] => {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
};

test.use({ content: 'examples' });

for (const name of COLLECTION_NAMES) {
  const { folder, format } = COLLECTIONS[name];
  test(`an entry of “${name}” that is changed and changed back keeps every byte`, async ({
    page,
    editor,
  }) => {
    const file = exampleOf(name);
    const path = `content/${folder}/${file}`;
    const before = editor.site.read(path);
    const entry = SINGLE.includes(name)
      ? `single/entries/${name}`
      : `${name}/entries/${file.replace(/\.\w+$/, '')}`;
    await editor.open(entry);
    const words = page
      .locator('input.f-input[type=text]:not([readonly], [inputmode]):visible, textarea:visible')
      .first();
    const body = page.locator('#f-body [role=textbox]');
    const boxes = format === 'md' ? [words, body] : [words];
    for (const box of boxes) await typeFirst(box);
    await editor.putLive();
    const changed = linesThatDiffer(before, editor.site.read(path));
    expect(changed.filter((line) => line !== '').length).toBe(boxes.length);
    for (const box of boxes) await takeBack(box);
    await editor.putLive();
    expect(editor.site.read(path)).toBe(before);
  });
}
