import { v5 } from 'uuid';

/** The name space of every id in the feed. Never changed: other directories know services by them. */
const FEED = '7f0a2c1e-55d1-5b0c-9b53-5d0c1f4f9c3a';

/**
 * The UUID (version 5, RFC 9562) of something in the feed, from its kind and its stable id. The same
 * words always give the same UUID, so a service keeps its own for good, whatever its title becomes.
 */
export const uuidOf = (kind: string, ...id: readonly (string | number)[]): string =>
  v5([kind, ...id].join('/'), FEED);
