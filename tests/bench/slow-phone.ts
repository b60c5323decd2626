import type { Browser } from '@playwright/test';

/** How a page comes to a slow phone. */
export interface Figures {
  /** Milliseconds to the largest paint. */
  lcp: number;
  /** Bytes over the wire, with fonts. */
  bytes: number;
  requests: number;
}

/**
 * Opens a page as a slow phone would: 360 × 640, processor six times slower, 400 ms latency, 50 kB a
 * second, nothing cached. Figures vary with the machine: they belong in documents, never in tests.
 */
export async function measureOnSlowPhone(browser: Browser, url: string): Promise<Figures> {
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
  await page.goto(url, { waitUntil: 'networkidle' });
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
