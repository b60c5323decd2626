import type { Part } from './fill-sheet.ts';

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const nodesOf = (part: Element | null): Node[] => [...(part?.childNodes ?? [])];

/** The parts of a resource that a pack prints, out of its own page. @throws if it cannot be fetched. */
export async function fetchResource(address: string): Promise<Part> {
  const page = new DOMParser().parseFromString(await (await get(address)).text(), 'text/html');
  // Many bodies stand in one pack, and an id may be there only once.
  for (const heading of page.querySelectorAll('[data-part=body] [id]'))
    heading.removeAttribute('id');
  const part = (selector: string) => nodesOf(page.querySelector(selector));
  return {
    title: part('h1'),
    lede: part('.hero .lede'),
    facts: part('[data-part=facts]'),
    need: part('[data-part=need]'),
    safety: part('[data-part=safety]'),
    body: part('[data-part=body]'),
  };
}

// Written by the same build as this script; only that it is a list of words is checked.
const isSheets = (data: unknown): data is (Record<string, string> & { code: string })[] =>
  Array.isArray(data);

async function fetchSheetFile(number: string): Promise<(readonly [string, Part])[]> {
  const data: unknown = await (await get(`/schools/packs/services/${number}.json`)).json();
  if (!isSheets(data)) throw new Error('The services could not be read.');
  return data.map((sheet) => [sheet.code, sheet]);
}

/**
 * What a pack prints of each service in some files of them (`1`, `2`…), by code.
 *
 * @throws if one of them cannot be fetched.
 */
export async function fetchSheets(files: readonly string[]): Promise<ReadonlyMap<string, Part>> {
  const fetched = await Promise.all([...new Set(files)].map(fetchSheetFile));
  return new Map(fetched.flat());
}
