import { spawn } from 'node:child_process';

/** Runs a tool of the project and waits; what it prints goes to the screen. @returns its exit code. */
export const runTool = (
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.on('error', () => {
      resolve(127);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
