/**
 * The door to every command: `node scripts/run.mjs NAME [WORDS]` runs scripts/NAME.ts.
 * Plain JavaScript, since it must run on any Node from 20 on with nothing installed: it installs
 * what is missing and hands over to the Node that the lock file brings.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

const run = (command, words, env = process.env) =>
  spawnSync(command, words, { cwd: root, stdio: 'inherit', env, shell: windows }).status ?? 1;

/** npm writes this file last, so an install that was stopped, or is older than the lock, shows. */
const isInstalled = () => {
  const mark = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(mark) &&
    statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs - 1000
  );
};

/** The Node to use: the one from npm, else this one if it is new enough. */
const findNode = () => {
  const own = join(bin, windows ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  const [major = 0] = process.versions.node.split('.').map(Number);
  return major >= 24 ? process.execPath : undefined;
};

if (!isInstalled()) {
  console.log('Installing what is missing (npm ci). This takes a minute the first time.');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('\nThe install failed. Look at the lines above; then run: npm ci');
    process.exit(1);
  }
}

const node = findNode();
if (node === undefined) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.error(
    `This needs Node 24 to run its tools (any Node ${engines.node} can install them), and npm has no build ` +
      'of it for this kind of machine. Install Node 24 from nodejs.org, then run the same command again.',
  );
  process.exit(1);
}

const [name, ...words] = process.argv.slice(2);
const path = [bin, process.env.PATH ?? ''].join(windows ? ';' : ':');
const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
process.exit(run(node, [join('scripts', `${name}.ts`), ...words], env));
