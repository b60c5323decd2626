import { findBrowser } from './find-browser.ts';
import { runTool } from './run-tool.ts';

const isRoot = (): boolean => process.getuid?.() === 0;

/** Ways to get a browser, tried in order until one is there. */
const WAYS: readonly { name: string; isFor: () => boolean; get: () => Promise<unknown> }[] = [
  {
    name: 'Playwright’s own Chromium',
    isFor: () => true,
    get: () => runTool('playwright', ['install', 'chromium']),
  },
  {
    name: 'Debian’s package',
    isFor: () => process.platform === 'linux' && isRoot(),
    get: async () =>
      (await runTool('apt-get', ['install', '-y', '-qq', 'chromium'])) === 0 ||
      ((await runTool('apt-get', ['update', '-qq'])) === 0 &&
        (await runTool('apt-get', ['install', '-y', '-qq', 'chromium'])) === 0),
  },
];

/** Finds a Chromium or Chrome, and gets one if there is none. @returns its path, or `undefined`. */
export async function prepareBrowser(): Promise<string | undefined> {
  for (const { name, isFor, get } of WAYS) {
    const found = findBrowser();
    if (found !== undefined) return found;
    if (!isFor()) continue;
    console.log(`No Chromium or Chrome is here. Getting ${name}…`);
    await get();
  }
  return findBrowser();
}
