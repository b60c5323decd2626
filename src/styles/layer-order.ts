import { createHash } from 'node:crypto';
import { LAYER_ORDER } from './layers.ts';

/** The hash of some text as a content security policy names it. */
export const hashOf = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The hash that the content security policy needs to let {@link LAYER_ORDER} stand in the page. */
export const LAYER_ORDER_HASH = hashOf(LAYER_ORDER);
