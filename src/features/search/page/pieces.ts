/** A piece of text, and whether it is what somebody looked for. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** An excerpt of Pagefind’s in pieces: what stands between `<mark>` and `</mark>` is marked. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, nth) => ({
      text: text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity),
      isMarked: nth % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
