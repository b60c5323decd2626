import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** What a command took. CPU and memory are read from /proc, so only where there is one (Linux). */
export interface Run {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processors, of the command and all that it started. */
  cpu: number;
  /** The most memory that one of its processes held, in MB. */
  peak: number;
  code: number;
  /** When each line that begins with “— ” was printed: its words and the seconds until the next. */
  steps: ReadonlyMap<string, number>;
  output: string;
}

const TICKS = 100;

interface Usage {
  cpu: number;
  peak: number;
}

function usageOf(pid: string): Usage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpu: (Number(stat[11]) + Number(stat[12])) / TICKS, peak: Number(peak ?? 0) / 1000 };
  } catch {
    return undefined;
  }
}

const groupOf = (pid: string): string => {
  try {
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')[2] ?? ''
    );
  } catch {
    return '';
  }
};

/** Notes what every process of a group used so far; a process that ended keeps its last figures. */
function look(group: string, seen: Map<string, Usage>): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    if (groupOf(pid) !== group) continue;
    const usage = usageOf(pid);
    // A process that has ended but is not collected yet holds no memory any more.
    const peak = Math.max(usage?.peak ?? 0, seen.get(pid)?.peak ?? 0);
    if (usage !== undefined) seen.set(pid, { ...usage, peak });
  }
}

function stepsOf(
  printed: readonly { at: number; line: string }[],
  end: number,
): Map<string, number> {
  const starts = printed.filter(({ line }) => line.startsWith('— '));
  return new Map(
    starts.map(({ at, line }, nth) => [line.slice(2), ((starts[nth + 1]?.at ?? end) - at) / 1000]),
  );
}

/** Runs a command to its end and measures it. */
export async function measureRun(
  command: string,
  words: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, words, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const printed: { at: number; line: string }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      for (const line of text.toString().split('\n')) printed.push({ at: performance.now(), line });
    });
  }
  const seen = new Map<string, Usage>();
  let code: number | undefined;
  child.once('close', (result) => (code = result ?? 1));
  while (code === undefined) {
    look(String(child.pid), seen);
    await wait(100);
  }
  const end = performance.now();
  const usages = [...seen.values()];
  return {
    wall: (end - start) / 1000,
    cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...usages.map(({ peak }) => peak)),
    code,
    steps: stepsOf(printed, end),
    output: printed.map(({ line }) => line).join('\n'),
  };
}
