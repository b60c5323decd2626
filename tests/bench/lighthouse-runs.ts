import lighthouse from 'lighthouse';
import { z } from 'zod';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What one run says: scores of 100, times in milliseconds, bytes over the wire by kind of file. */
export interface LighthouseRun {
  scores: readonly number[];
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
  weights: Readonly<Record<string, number>>;
}

const REQUESTS = z.object({
  items: z.array(z.object({ resourceType: z.string().optional(), transferSize: z.number() })),
});

/** One run of Lighthouse for a phone (its own throttling, simulated), in the browser behind `port`. */
export async function runLighthouse(url: string, port: number): Promise<LighthouseRun> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { audits, categories } = result.lhr;
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const { items } = REQUESTS.parse(audits['network-requests']?.details);
  const weights: Record<string, number> = {};
  for (const { resourceType = 'Other', transferSize } of items)
    weights[resourceType] = (weights[resourceType] ?? 0) + transferSize;
  return {
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    fcp: value('first-contentful-paint'),
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    weights,
  };
}
