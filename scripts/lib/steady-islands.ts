/**
 * Names a page’s islands by their order. Astro names them by a hash over the folder that the project
 * lies in, so that the same content built elsewhere gave other bytes.
 */
export function steadyIslands(html: string): string {
  let count = 0;
  return html.replace(/(<astro-island\b[^>]*?\suid=")[^"]*/g, (_, start: string) => {
    count += 1;
    return `${start}${count}`;
  });
}
