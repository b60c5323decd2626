import type { CheckedLink } from '#lib/link-health.ts';

/** What a link answers. */
export type Answer = Pick<CheckedLink, 'state' | 'status' | 'to'>;

/** Answers to HEAD that say nothing about the page: many sites know only GET. */
const ASK_AGAIN: ReadonlySet<number> = new Set([
  400, 403, 404, 405, 406, 409, 410, 429, 500, 501, 503,
]);

/** The site lets no robot in. The page may be there all the same. */
const CLOSED: ReadonlySet<number> = new Set([401, 403, 406, 407, 418, 429, 451, 999]);

const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);

const MOST_STEPS = 6;

const AGENT = 'GrowWellSefton-link-check (weekly; a council’s site for young people)';

interface Asking {
  /** Milliseconds until a site counts as silent. */
  timeout: number;
}

async function ask(url: string, method: 'HEAD' | 'GET', { timeout }: Asking): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'User-Agent': AGENT.replaceAll('’', "'"), Accept: 'text/html,*/*;q=0.8' },
  });
  // Only what comes before the page is wanted.
  await response.body?.cancel();
  return response;
}

/** Asks as lightly as the other site allows: HEAD, and GET only where HEAD tells nothing. */
async function askLightly(url: string, asking: Asking): Promise<Response> {
  const light = await ask(url, 'HEAD', asking);
  return ASK_AGAIN.has(light.status) ? ask(url, 'GET', asking) : light;
}

const stateOf = (status: number): Answer['state'] => {
  if (CLOSED.has(status)) return 'closed';
  if (status >= 500) return 'silent';
  return status >= 400 ? 'gone' : 'works';
};

/** The same page for a reader: with or without a slash at the end, or `www.`, or https. */
const isSamePage = (from: URL, to: URL): boolean => {
  const plain = (url: URL) => `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`;
  return plain(from) === plain(to) && from.search === to.search;
};

/** Follows a link to where it leads. A redirect for good is told, if it leads to another page. */
export async function askLink(address: string, asking: Asking): Promise<Answer> {
  let url = address;
  let forGood = true;
  try {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const response = await askLightly(url, asking);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        const state = stateOf(response.status);
        const moved = forGood && !isSamePage(new URL(address), new URL(url));
        return state === 'works' && moved
          ? { state: 'moved', status: 301, to: url }
          : { state, status: response.status };
      }
      forGood &&= FOR_GOOD.has(response.status);
      url = new URL(location, url).href;
    }
    return { state: 'gone', status: 310 };
  } catch {
    return { state: 'silent' };
  }
}
