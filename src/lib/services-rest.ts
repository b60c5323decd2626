/** A service that stands on a further page of the list: path, name, facets as letters. */
export type RestRow = readonly [href: string, title: string, code: string];

const isRest = (value: unknown): value is readonly RestRow[] =>
  Array.isArray(value) &&
  value.every((one) => Array.isArray(one) && one.every((part) => typeof part === 'string'));

/** The services that are not on the first page of the list, in its order. @throws if it cannot be fetched. */
export async function fetchRest(): Promise<readonly RestRow[]> {
  const response = await fetch('/services/rest.json');
  const rest: unknown = response.ok ? await response.json() : undefined;
  if (!isRest(rest)) throw new Error(`rest.json: ${response.status}`);
  return rest;
}
