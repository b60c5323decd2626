import { readFileSync } from 'node:fs';
import { foreignPage } from '../../src/schemas/open-data/hsds-uk-read.ts';

/** Says how far a long reading has come. */
export type Progress = (words: string) => void;

const SECONDS_TO_WAIT = 20;

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(SECONDS_TO_WAIT * 1000),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}

const idIn = (record: unknown): string => {
  const id: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
  return typeof id === 'string' ? id : '';
};

/** Every entry of a feed’s list, page after page; an entry that comes twice counts once. */
async function readList(base: string, say: Progress): Promise<unknown[]> {
  const found = new Map<string, unknown>();
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { total_pages: total, contents } = foreignPage.parse(
      await getJson(`${base}/services?page=${page}`),
    );
    pages = total;
    contents.forEach((record, index) => found.set(idIn(record) || `${page}/${index}`, record));
    say(`Page ${page} of ${pages}: ${found.size} services`);
  }
  return [...found.values()];
}

/**
 * The records of an HSDS-UK 3.0 feed, each read whole from its own address; one that cannot be read
 * whole counts as the list has it. @throws if the list itself cannot be read, saying why.
 */
export async function readFeed(address: string, say: Progress): Promise<unknown[]> {
  const base = address.replace(/\/+$/, '');
  const list = await readList(base, say);
  const whole: unknown[] = [];
  for (const [index, record] of list.entries()) {
    const id = idIn(record);
    const read =
      id === '' ? undefined : await getJson(`${base}/services/${id}`).catch(() => undefined);
    whole.push(read ?? record);
    if ((index + 1) % 10 === 0 || index + 1 === list.length)
      say(`${index + 1} of ${list.length} services read`);
  }
  return whole;
}

/** The records in a file: a list of services, a page of a list, or one service. */
export function readFeedFile(file: string): unknown[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(json)) return json;
  const page = foreignPage.safeParse(json);
  return page.success ? page.data.contents : [json];
}
