/** `npm test`: everything, in the order that finds trouble soonest. `-- e2e unit` runs only those. */
import { prepareChromium, prepareFirefox, preparePdfReader } from './lib/prepare-browser.ts';
import { prepareNginx } from './lib/prepare-nginx.ts';
import { runTool } from './lib/run-tool.ts';

interface Step {
  name: string;
  about: string;
  run: () => Promise<number>;
}

const tool =
  (command: string, ...words: string[]) =>
  () =>
    runTool(command, words);

async function browserTests(): Promise<number> {
  const browser = await prepareChromium();
  const firefox = await prepareFirefox();
  await preparePdfReader();
  await prepareNginx();
  if (browser === undefined) {
    console.error(
      'The browser tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium), ' +
        'or set CHROMIUM to its path, then run: npm test -- e2e',
    );
    return 1;
  }
  return runTool('playwright', ['test', '--config', 'tests/playwright.config.ts'], {
    CHROMIUM: browser,
    ...(firefox === undefined ? {} : { FIREFOX: firefox }),
  });
}

const STEPS: readonly Step[] = [
  { name: 'types', about: 'types', run: tool('astro', 'check') },
  { name: 'lint', about: 'lint', run: tool('eslint', '.', '--max-warnings', '0') },
  { name: 'css', about: 'CSS lint', run: tool('stylelint', '{src,cms}/**/*.{css,astro}') },
  { name: 'format', about: 'format', run: tool('prettier', '--check', '.', '--log-level', 'warn') },
  { name: 'unused', about: 'unused code', run: tool('knip') },
  {
    name: 'unit',
    about: 'unit and content tests',
    run: tool('vitest', 'run', '--config', 'tests/vitest.config.ts'),
  },
  {
    name: 'build',
    about: 'content check and build',
    run: tool(process.execPath, 'scripts/build.ts'),
  },
  { name: 'html', about: 'HTML of every page', run: tool('html-validate', 'dist/**/*.html') },
  { name: 'e2e', about: 'browser tests', run: browserTests },
];

const wanted = process.argv.slice(2);
const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const started = Date.now();
for (const [index, { name, about, run }] of steps.entries()) {
  console.log(`\n=== ${index + 1} of ${steps.length}: ${about}`);
  const code = await run();
  if (code !== 0) {
    console.error(`\n✗ ${about} failed. To run only this again: npm test -- ${name}`);
    process.exit(1);
  }
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n✓ All ${steps.length} steps passed in ${seconds} s.`);
console.log(`${steps.length} passed, 0 failed`);
