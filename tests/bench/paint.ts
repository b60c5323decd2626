/**
 * `npm run bench`: how soon the largest paint comes on a slow phone, for each kind of page of the built
 * site: 360 × 640, processor six times slower, 400 ms latency, 50 kB a second, nothing cached.
 * Figures vary with the machine: they belong in documents, never in tests.
 */
import { chromium, type Browser } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/lib/find-browser.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';

const PORT = Number(process.env['PORT'] ?? 4389);
const RUNS = 3;
const PATHS = [
  '/',
  '/urgent/',
  '/help/',
  '/help/anxiety/',
  '/help/sleep/',
  '/find/',
  '/services/',
  '/services/beat/',
  '/services/kooth/',
  '/plan/',
  '/plan/happy/',
  '/families/',
];

interface Figures {
  /** Milliseconds to the largest paint. */
  lcp: number;
  /** Bytes over the wire, with fonts. */
  bytes: number;
  requests: number;
}

async function measure(browser: Browser, path: string): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(`http://127.0.0.1:${PORT}${path}`, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? 0);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return { lcp, bytes, requests };
}

const middle = (figures: readonly Figures[]): Figures | undefined =>
  figures.toSorted((a, b) => a.lcp - b.lcp)[Math.floor(figures.length / 2)];

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium or Chrome was found. Set CHROMIUM.');
const server = await serveFolder('dist', PORT);
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
console.log('page                 LCP, ms   kB   requests');
for (const path of PATHS) {
  const figures: Figures[] = [];
  for (let run = 0; run < RUNS; run += 1) figures.push(await measure(browser, path));
  const { lcp, bytes, requests } = middle(figures) ?? { lcp: 0, bytes: 0, requests: 0 };
  console.log(
    `${path.padEnd(20)} ${String(Math.round(lcp)).padStart(7)} ${(bytes / 1000).toFixed(1).padStart(6)} ${String(requests).padStart(6)}`,
  );
}
await browser.close();
server.close();
