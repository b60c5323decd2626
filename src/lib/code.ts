/**
 * A short name for some text that says nothing of what the text is: seven letters and figures, the
 * same every time. FNV-1a, 32 bits (Fowler, Noll and Vo; RFC 9923). It hides nothing from somebody
 * who has the site’s own list: it only keeps words out of addresses that a history shows.
 */
export function codeOf(text: string): string {
  const hash = [...new TextEncoder().encode(text)].reduce(
    (sum, byte) => Math.imul(sum ^ byte, 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return hash.toString(36).padStart(7, '0');
}
