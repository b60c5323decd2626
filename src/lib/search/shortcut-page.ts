import type { EntryData } from '#schemas/collections.ts';

type Shortcut = Pick<EntryData<'shortcuts'>, 'to' | 'instead'>;

/** The page that a shortcut leads to: its own, else the one until then; nothing if the site has neither. */
export const pageOf = (
  { to, instead }: Shortcut,
  addresses: ReadonlySet<string>,
): string | undefined =>
  [to, instead].find((address) => address !== undefined && addresses.has(address));
