/**
 * The colour a browser paints its own bar in, for light and for dark screens, by the mood of the
 * page. A copy of the tokens, which a `meta` element cannot read; a test holds the two together.
 */
export const THEME_COLOUR = {
  day: { light: '#bfe5f2', dark: '#152c4a' },
  night: { light: '#14264c', dark: '#14264c' },
  quiet: { light: '#ffffff', dark: '#08131d' },
} as const;
