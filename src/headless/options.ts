import { parseArgs } from 'node:util';
import { messageOf } from '../core/message-of';

/** The formats of each command, its default first. */
const formats = {
  check: ['text', 'json', 'sarif', 'github'],
  claims: ['text', 'json', 'csv', 'markdown'],
} as const;

type Command = keyof typeof formats;
type FormatOf<Name extends Command> = (typeof formats)[Name][number];
/** How problems are printed. */
export type CheckFormat = FormatOf<'check'>;
/** How claims are printed. */
export type ClaimsFormat = FormatOf<'claims'>;

interface SharedOptions {
  readonly folder: string;
  /** How many threads share the work; null for as many as pay. */
  readonly threads: number | null;
}

/** What a person asked of a check. */
export interface CheckOptions extends SharedOptions {
  readonly command: 'check';
  readonly format: CheckFormat;
  /** Apply the safe fixes. */
  readonly fix: boolean;
  /** List every problem in the text format. */
  readonly all: boolean;
  /** The codes to report; none for all. */
  readonly only: readonly string[];
  /** Codes, notes and folders to leave out. */
  readonly ignore: readonly string[];
}

/** What a person asked of the list of claims. */
export interface ClaimsOptions extends SharedOptions {
  readonly command: 'claims';
  readonly format: ClaimsFormat;
}

/** A command line that cannot be followed; the message is for the person. */
export class UsageError extends Error {}

/** The help text. */
export const usage = `Usage: npm run -s check -- FOLDER [--format text|json|sarif|github] [--only CODES] [--ignore WHAT] [--all] [--fix] [--threads N]
       npm run -s claims -- FOLDER [--format text|json|csv|markdown] [--threads N]

check   finds broken links and timestamps.
        --only    reports only these codes, separated by commas, such as link/missing-note,time/misencoded
        --ignore  leaves out codes, notes (ending in .md) and folders, separated by commas; may be given several times.
                  What .timeciterc.json in FOLDER lists is left out as well.
        --fix     applies the safe fixes of what is reported; --all lists every problem in the text format.
        Exit status: 0 no problem of severity error, 1 at least one, 2 could not run, or not read everything and found none.
claims  lists what the notes claim, each with its timestamps.
        Exit status: 0 all of them, 2 could not run, or not read everything.`;

/**
 * Reads the command line.
 * @returns Null when the person asks for help.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): CheckOptions | ClaimsOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [command, folder, ...rest] = positionals;
  if (command === undefined) throw new UsageError('Name a command: check or claims.');
  if (command !== 'check' && command !== 'claims') throw new UsageError(`Unknown command ${command}: use check or claims.`);
  // An unset variable in a script must not stand for the folder that the script runs in.
  if (folder === undefined || folder === '') throw new UsageError(`Name a folder: npm run -s ${command} -- FOLDER`);
  if (rest.length > 0) throw new UsageError(`Name only one folder: ${positionals.slice(1).join(', ')}`);
  return command === 'check' ? readCheckOptions(folder, values) : readClaimsOptions(folder, values);
}

function readCheckOptions(folder: string, values: Values): CheckOptions {
  const format = readFormat('check', values.format);
  const { fix = false, all = false } = values;
  const only = readList(values.only);
  // An unset variable must not stand for all codes either, which may be about to be fixed.
  if (values.only && only.length === 0) throw new UsageError('--only names no problem code.');
  return { command: 'check', folder, format, fix, all, only, ignore: readList(values.ignore), threads: readThreads(values.threads) };
}

function readClaimsOptions(folder: string, values: Values): ClaimsOptions {
  if (values.fix || values.all || values.only || values.ignore) throw new UsageError('--fix, --all, --only and --ignore are options of check.');
  return { command: 'claims', folder, format: readFormat('claims', values.format), threads: readThreads(values.threads) };
}

interface Values {
  format?: string;
  fix?: boolean;
  all?: boolean;
  only?: string[];
  ignore?: string[];
  threads?: string;
  help?: boolean;
}

function parse(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        all: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        ignore: { type: 'string', multiple: true },
        threads: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    // Node goes on to tell how to pass a word that begins with a dash.
    const [first = ''] = messageOf(error).split(/\.? To |\n/);
    throw new UsageError(`${first.replace(/\.$/, '')}.`);
  }
}

function readFormat<Name extends Command>(command: Name, format: string = formats[command][0]): FormatOf<Name> {
  const known: readonly FormatOf<Name>[] = formats[command];
  const found = known.find((one) => one === format);
  if (found === undefined) throw new UsageError(`Unknown format ${format}: ${command} prints ${known.join(', ')}.`);
  return found;
}

function readList(values: readonly string[] | undefined): string[] {
  return (values ?? []).flatMap((value) => value.split(',')).map((item) => item.trim()).filter((item) => item !== '');
}

function readThreads(text: string | undefined): number | null {
  if (text === undefined) return null;
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) throw new UsageError('--threads takes a whole number from 1 to 64.');
  return threads;
}
