import { runTool } from './run-tool.ts';

/** Whether this machine’s packages can be added to without asking anybody. */
export const isDebianRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

/** Installs packages of Debian; what they bring is not started (run level 1 is for repairs). */
export async function installDebian(...names: readonly string[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const install = () =>
    runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], env);
  if ((await install()) === 0) return;
  if ((await runTool('apt-get', ['update', '-qq'])) === 0) await install();
}
