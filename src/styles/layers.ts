/** The order of the cascade layers. It stands first in every page, since the first mention decides. */
export const LAYER_ORDER = '@layer reset, tokens, dark, base, compositions, components, utilities;';
