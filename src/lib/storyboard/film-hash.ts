import { createHash } from 'node:crypto';
import type { Timeline } from './timeline.ts';

/**
 * A hash of all that a film of the animation is made from: words, times, pictures, people. A film
 * whose hash is another one is older than the storyboard.
 */
export const filmHash = (title: string, timeline: Timeline): string =>
  createHash('sha256')
    .update(JSON.stringify([title, timeline]))
    .digest('hex')
    .slice(0, 16);
