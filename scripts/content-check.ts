/** Checks every file in content/ and says what to mend: `npm run content:check`. */
import { fileURLToPath } from 'node:url';
import { checkContent } from '#lib/content/check-content.ts';
import { describeProblem } from '#lib/content/problem.ts';
import { readSiteFiles } from '#lib/content/site-files.ts';
import { unusedUploads } from '#lib/content/unused-uploads.ts';

const files = readSiteFiles(fileURLToPath(new URL('..', import.meta.url)));
const { content, site } = files;
const problems = checkContent(content, site);
const unused = unusedUploads(files);

const broken = new Set(problems.map(({ file }) => file));
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

if (unused.length > 0) {
  console.log(`Uploads that nothing uses, which can be deleted: ${unused.join(', ')}`);
}
if (broken.size === 0) {
  console.log(`${content.size} entries checked, nothing wrong.`);
} else {
  for (const file of broken) {
    const here = problems.filter((problem) => problem.file === file);
    console.log(`\n${here.map(describeProblem).join('\n')}`);
  }
  console.log(`\n${count(problems.length, 'thing')} to mend in ${count(broken.size, 'file')}.`);
  process.exitCode = 1;
}
