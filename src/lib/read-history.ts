import { execFileSync } from 'node:child_process';
import { LOG_OPTIONS, readLog, type History } from './changes.ts';

/**
 * When the files of content changed since the beginning of a day (`YYYY-MM-DD`), from git; a folder
 * without all of its history, or without git, gives none.
 */
export function readHistory(folder: string, since: string): History {
  const git = (...words: string[]): string =>
    execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    // With a bare day git counts from that day at the time that it is now.
    return readLog(git('log', `--since=${since}T00:00:00`, ...LOG_OPTIONS, '--', 'content'));
  } catch {
    return undefined;
  }
}
