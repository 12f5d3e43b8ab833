import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** A program to be started, with what it is called in the table. */
export interface Command {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; here if absent. */
  readonly cwd?: string;
}

/** What a whole process took. */
export interface Run {
  readonly ms: number;
  /** The highest of all the processes it started, in megabytes. */
  readonly megabytes: number;
  /** False where it was stopped at the limit. */
  readonly isDone: boolean;
}

/** Runs a whole process, its output thrown away, for at most `limit` milliseconds. @throws Error when it cannot be started or did not do its work. */
export function runProcess({ name, file, args, env = {}, cwd }: Command, limit = Infinity): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, { stdio: 'ignore', cwd, env: { ...process.env, ...env } });
    let peak = 0;
    let isDone = true;
    const timer = setInterval(() => {
      if (child.pid !== undefined) peak = Math.max(peak, peakOfTree(child.pid));
      if (isDone && performance.now() - start > limit) {
        isDone = false;
        child.kill();
      }
    }, 20);
    child.once('error', reject);
    child.once('exit', (status) => {
      clearInterval(timer);
      // 1 says that there were problems; more, or a signal, that it could not run.
      if (isDone && (status === null || status > 1)) reject(new Error(`${name} ended with status ${status ?? 'by a signal'}.`));
      else resolve({ ms: performance.now() - start, megabytes: peak / 1000, isDone });
    });
  });
}

/** The highest memory that a process or one that it started has had so far, in kilobytes; 0 where the system does not tell. */
function peakOfTree(pid: number): number {
  try {
    const own = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter((text) => text !== '');
    return Math.max(own, ...children.map((child) => peakOfTree(Number(child))));
  } catch {
    return 0;
  }
}
