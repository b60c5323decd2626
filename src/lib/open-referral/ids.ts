import { createHash } from 'node:crypto';

/** The name space of every id in the feed. Never changed: other directories know services by them. */
const FEED = '7f0a2c1e-55d1-5b0c-9b53-5d0c1f4f9c3a';

/** The UUID of a name in a name space: version 5, which is made of a SHA-1 hash (RFC 9562, 5.5). */
export function uuidV5(name: string, space: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x50;
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/**
 * The UUID of something in the feed, from its kind and its stable id. The same words always give the
 * same UUID, so a service keeps its own for good, whatever its title becomes.
 */
export const uuidOf = (kind: string, ...id: readonly (string | number)[]): string =>
  uuidV5([kind, ...id].join('/'), FEED);
