/** Checks every file in content/ and says what to mend: `npm run content:check`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#lib/content/check-content.ts';
import { describeProblem } from '#lib/content/problem.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The files below a folder, as paths from that folder with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** The address of a page that stands in src/pages under its own name. */
const addressOfPage = (file: string) =>
  `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`;

const pages = filesIn(join(ROOT, 'src/pages'))
  .filter((file) => file.endsWith('.astro') && !file.includes('['))
  .map(addressOfPage);

const content = filesIn(join(ROOT, 'content')).map((file) => `content/${file}`);
const files = new Map(content.map((file) => [file, readFileSync(join(ROOT, file))]));

const problems = checkContent(files, {
  publicFiles: new Set(filesIn(join(ROOT, 'public')).map((file) => `/${file}`)),
  addresses: new Set(pages),
});

const broken = new Set(problems.map(({ file }) => file));
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

if (broken.size === 0) {
  console.log(`${content.length} entries checked, nothing wrong.`);
} else {
  for (const file of broken) {
    const here = problems.filter((problem) => problem.file === file);
    console.log(`\n${here.map(describeProblem).join('\n')}`);
  }
  console.log(`\n${count(problems.length, 'thing')} to mend in ${count(broken.size, 'file')}.`);
  process.exitCode = 1;
}
