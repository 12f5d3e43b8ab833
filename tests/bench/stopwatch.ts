import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;

/**
 * The best time of each act in milliseconds, by name: the processor's time of this process, collecting garbage included, which
 * other processes do not add to. The acts take turns, so that a busy minute of the machine meets all of them, and none pays for
 * what the one before left behind.
 */
export async function race<Name extends string>(rounds: number, acts: Readonly<Record<Name, () => unknown>>): Promise<Record<Name, number>> {
  const names = Object.keys(acts) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      collect({ type: 'minor' });
      const start = process.cpuUsage();
      await acts[name]();
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name], (user + system) / 1000);
    }
  }
  return best;
}
