import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblemCode } from '../core/check/all-rules';
import { barePath, liesOutside, mergeIgnores, noIgnores, type IgnoreRules } from '../core/check/ignore';
import type { ProblemCode } from '../core/check/problem';
import { rcName, readRc } from '../core/check/rc-file';
import { messageOf } from '../core/message-of';
import { isNotePath } from '../core/vault-path';
import { withSlashes } from './folder';
import { UsageError } from './options';
import { reasonOf } from './reason-of';

/** Which problems a check reports, and fixes if it fixes. */
export interface LeftOut {
  readonly ignores: IgnoreRules;
  /** Null for all codes. */
  readonly only: readonly ProblemCode[] | null;
}

/**
 * Puts together what the folder's own file and the command line say.
 * @throws UsageError when the file cannot be read, a code is unknown, or what is to be ignored is the whole folder or outside it.
 */
export function readLeftOut(folder: string, only: readonly string[], ignored: readonly string[]): LeftOut {
  const codes = ignored.filter(isProblemCode);
  // What ends with a slash is a folder, whatever its name.
  const paths = ignored.filter((one) => !isProblemCode(one)).map(withSlashes);
  const unknown = ignored.find((one) => /^(?:link|time|note)\//.test(one) && !isProblemCode(one) && !isNotePath(one));
  if (unknown !== undefined) throw new UsageError(`${unknown} is not a problem code; for a folder of this name, write ./${unknown}.`);
  // It would leave out nothing, without a word.
  const outside = paths.find(liesOutside);
  if (outside !== undefined) {
    throw new UsageError(`--ignore ${outside} ${barePath(outside).startsWith('..') ? 'leads out of the folder' : 'would leave out every note of the folder'}.`);
  }
  const here: IgnoreRules = { ...noIgnores, codes, notes: paths.filter(isNotePath), folders: paths.filter((path) => !isNotePath(path)) };
  return { ignores: mergeIgnores(here, readFolderRc(folder)), only: only.length === 0 ? null : only.map(toCode) };
}

function toCode(text: string): ProblemCode {
  if (isProblemCode(text)) return text;
  throw new UsageError(`${text} is not a problem code.`);
}

function readFolderRc(folder: string): IgnoreRules {
  const text = readIfThere(join(folder, rcName));
  if (text === null) return noIgnores;
  try {
    return readRc(text);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** Null for a file that is not there. One that cannot be read ends the check, which would otherwise report and fix what it leaves out. */
function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new UsageError(`${rcName} cannot be read: ${reasonOf(error)}.`);
  }
}
