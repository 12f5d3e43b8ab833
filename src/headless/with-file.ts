import { closeSync, openSync } from 'node:fs';

/** Opens a file, calls a function with its descriptor, and closes it, whatever happens. @throws When it cannot be opened, and what the function throws. */
export function withFile<Result>(path: string, flags: 'r' | 'r+', use: (file: number) => Result): Result {
  const file = openSync(path, flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
