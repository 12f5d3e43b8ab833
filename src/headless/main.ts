import process, { stderr, stdout } from 'node:process';
import { messageOf } from '../core/message-of';
import { printable } from '../core/report/printable';
import { runCheck } from './check-command';
import { runClaims } from './claims-command';
import { FolderError } from './folder';
import type { Host } from './host';
import { readOptions, usage, UsageError } from './options';
import { reasonOf } from './reason-of';

/** Runs the command that the arguments name. @returns The exit status. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    stdout.write(`${usage}\n`);
    return 0;
  }
  const host: Host = {
    write: (bytes) => void stdout.write(bytes),
    complain: (sentence) => void stderr.write(`${printable(sentence)}\n`),
    worker: new URL('./worker.mjs', import.meta.url),
    interactive: stderr.isTTY === true && options.format === 'text',
  };
  return options.command === 'check' ? runCheck(options, host) : runClaims(options, host);
}

// A reader that has seen enough, such as `head`, closes the pipe; the status still tells what was found.
stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code === 'EPIPE') return;
  stderr.write(`The output could not be written: ${printable(reasonOf(error))}.\n`);
  process.exit(2);
});
stderr.on('error', () => undefined);

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    const known = error instanceof UsageError || error instanceof FolderError;
    stderr.write(`${known ? '' : 'Could not run: '}${printable(messageOf(error))}\n`);
    process.exitCode = 2;
  },
);
