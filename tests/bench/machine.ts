import { execFileSync } from 'node:child_process';
import { cpus, freemem, loadavg, release, totalmem, type } from 'node:os';

const GB = 1024 ** 3;

/** What a program says of itself in its first line; empty where it is not there. */
export function versionOf(program: string, ...words: string[]): string {
  try {
    return (
      execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).split(
        '\n',
      )[0] ?? ''
    );
  } catch {
    return '';
  }
}

/** The machine that figures were measured on, and how busy it was, as lines of Markdown. */
export function describeMachine(): string {
  const [processor] = cpus();
  const load = loadavg()[0] ?? 0;
  const busy =
    load > cpus().length ? ': busy with other work, so times are longer than they need be' : '';
  return [
    `- ${processor?.model.trim() ?? 'Unknown processor'}, ${cpus().length} processors, ${(totalmem() / GB).toFixed(0)} GB (${(freemem() / GB).toFixed(0)} GB free)`,
    `- ${type()} ${release()}, Node ${process.versions.node}`,
    `- load ${load.toFixed(1)} on ${cpus().length} processors${busy}`,
  ].join('\n');
}

/** A table of Markdown. */
export const tableOf = (
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string =>
  [columns, columns.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
