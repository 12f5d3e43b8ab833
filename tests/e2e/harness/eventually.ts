import { setTimeout } from 'node:timers/promises';

/** How long a state may take to come, in milliseconds: long, for a machine may be busy with other things. */
export const patience = 30_000;

/** Tries until it succeeds, as what is expected may take a while to be so; rejects with what the last try threw. */
export async function eventually<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await setTimeout(30);
  }
}

/** Reads until it holds; what was read then. */
export function until<Value>(read: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  return eventually(async () => {
    const value = await read();
    if (!holds(value)) throw new Error(`It did not get there: ${JSON.stringify(value)}`);
    return value;
  });
}
