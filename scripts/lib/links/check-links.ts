import { setTimeout as wait } from 'node:timers/promises';
import { daysBetween } from '#lib/trust.ts';
import type { CheckedLink, LinkHealth } from '#lib/link-health.ts';
import { askLink, type Answer } from './ask-link.ts';
import type { Found } from './find-links.ts';

/** How politely links are checked. */
export interface Manners {
  /** Today, `YYYY-MM-DD`. */
  today: string;
  /** Days for which a link that works is not asked again. */
  restDays: number;
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds until a site counts as silent. */
  timeout: number;
  /** Told after each link: how many are done, and how it stands. */
  onProgress: (done: number, link: CheckedLink) => void;
}

/** Hosts asked side by side; each of them one question at a time. */
const HOSTS_AT_ONCE = 6;

const isRested = (link: CheckedLink | undefined, { today, restDays }: Manners): boolean =>
  link?.state === 'works' && daysBetween(link.checked_on, today) < restDays;

/** A host that has had enough is left alone for the rest of the run. */
const TOO_MANY = 429;

async function checkHost(
  urls: readonly string[],
  manners: Manners,
  told: (url: string, answer: Answer) => void,
): Promise<void> {
  let hadEnough = false;
  for (const [nth, url] of urls.entries()) {
    if (nth > 0 && !hadEnough) await wait(manners.pause);
    const answer: Answer = hadEnough
      ? { state: 'closed', status: TOO_MANY }
      : await askLink(url, manners);
    hadEnough ||= answer.status === TOO_MANY;
    told(url, answer);
  }
}

/**
 * Checks links, one question at a time for each host; what worked a few days ago is not asked again.
 * @returns how all links stand, in order of their addresses.
 */
export async function checkLinks(
  found: Found,
  before: LinkHealth | undefined,
  manners: Manners,
): Promise<LinkHealth> {
  const known = new Map(before?.links.map((link) => [link.url, link]));
  const results = new Map<string, CheckedLink>();
  const keep = (link: CheckedLink): void => {
    results.set(link.url, link);
    manners.onProgress(results.size, link);
  };
  const asked: string[] = [];
  for (const [url, places] of found) {
    const link = known.get(url);
    if (link !== undefined && isRested(link, manners)) keep({ ...link, places: [...places] });
    else asked.push(url);
  }
  const hosts = [...Map.groupBy(asked, (url) => new URL(url).host).values()];
  const work = async (): Promise<void> => {
    for (let urls = hosts.pop(); urls !== undefined; urls = hosts.pop()) {
      await checkHost(urls, manners, (url, answer) => {
        const places = [...(found.get(url) ?? [])];
        keep({ url, ...answer, checked_on: manners.today, places });
      });
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  const links = [...results.values()].toSorted((a, b) => a.url.localeCompare(b.url, 'en'));
  return { checked_on: manners.today, links };
}
