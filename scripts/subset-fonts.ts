/**
 * Cuts the two fonts to the letters and weights the site uses and writes them to public/fonts/.
 * Run by hand (`npm run fonts`) when a new letter is needed; the results are committed.
 * Both fonts are under the SIL Open Font License.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const basicLatin = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const letters = `${basicLatin}\u00a0£©·×àáâäçèéêëìíîïñòóôöùúûüýÿœæßŵŷ–—‘’“”•…→←↑↓✓`;

const fonts = [
  { family: 'gabarito', axes: { wght: { min: 600, max: 850 } } },
  { family: 'atkinson-hyperlegible-next', axes: { wght: { min: 400, max: 700 } } },
];

await mkdir('public/fonts', { recursive: true });
for (const { family, axes } of fonts) {
  const source = await readFile(
    `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`,
  );
  const cut = await subsetFont(source, letters, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(`public/fonts/${family}.woff2`, cut);
  console.log(`public/fonts/${family}.woff2: ${cut.length} bytes`);
}
