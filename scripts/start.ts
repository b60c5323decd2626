/** `npm start`: checks the content once, then serves the site for working on it. */
import { runTool } from './lib/run-tool.ts';

const words = process.argv.slice(2);
const checked = await runTool(process.execPath, ['scripts/content-check.ts']);
if (checked !== 0) {
  console.log('\nThe site starts all the same, so that you can see and mend it.\n');
}
// Astro keeps content it has read, also when only a schema has changed: it must read it anew.
process.exit(await runTool('astro', ['dev', '--force', ...words]));
