import { createHash } from 'node:crypto';

/** The order of the cascade layers. It stands first in every page, since the first mention decides. */
export const LAYER_ORDER = '@layer reset, tokens, dark, base, compositions, components, utilities;';

/** The hash that the content security policy needs to let {@link LAYER_ORDER} stand in the page. */
export const LAYER_ORDER_HASH =
  `sha256-${createHash('sha256').update(LAYER_ORDER).digest('base64')}` as const;
