/**
 * The title of a picture in Markdown that says nothing, and that a screen reader should pass over:
 * `![](/uploads/waves.svg "decorative")`. No words by mistake and none on purpose look different.
 */
export const DECORATIVE = 'decorative';
