import { hasFields } from '../fields-of';
import { isProblemCode } from './all-rules';
import { liesOutside, namesTarget, type IgnoreRules } from './ignore';

/** The file at the top of a vault that tells every check of it, in Obsidian or on the command line, what to leave out. */
export const rcName = '.timeciterc.json';

/**
 * Reads the text of a `.timeciterc.json`: `{"ignore": {"targets": [], "notes": [], "folders": [], "codes": []}}`, each list as in the
 * plugin's settings. Lists may be missing.
 * @throws Error with a sentence for a person when it is not JSON, holds anything else, or names an unknown code.
 */
export function readRc(text: string): IgnoreRules {
  const { ignore = {}, ...others } = object(parse(text), 'The file');
  refuseOthers(others, 'at the top');
  const { targets, notes, folders, codes: named, ...unknown } = object(ignore, '"ignore"');
  refuseOthers(unknown, 'in "ignore"');
  const wrong = list(named, 'codes').find((code) => !isProblemCode(code));
  if (wrong !== undefined) fail(`"${wrong}" is not a problem code.`);
  const nameless = list(targets, 'targets').find((target) => !namesTarget(target));
  if (nameless !== undefined) fail(`"${nameless}" in "targets" is not a link target.`);
  refuseOutside(list(notes, 'notes'), 'notes');
  refuseOutside(list(folders, 'folders'), 'folders');
  return {
    targets: list(targets, 'targets'),
    notes: list(notes, 'notes'),
    folders: list(folders, 'folders'),
    codes: list(named, 'codes').filter(isProblemCode),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return fail(error instanceof Error ? `${error.message}.` : 'It is not JSON.');
  }
}

function object(value: unknown, name: string): Readonly<Record<string, unknown>> {
  return hasFields(value) ? value : fail(`${name} must be an object.`);
}

function refuseOthers(others: Readonly<Record<string, unknown>>, where: string): void {
  const [name] = Object.keys(others);
  if (name !== undefined) fail(`"${name}" means nothing ${where}.`);
}

function refuseOutside(paths: readonly string[], name: string): void {
  const outside = paths.find(liesOutside);
  if (outside !== undefined) fail(`"${outside}" in "${name}" is no path within the vault.`);
}

function list(value: unknown, name: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  return fail(`"${name}" must be a list of strings.`);
}

function fail(reason: string): never {
  throw new Error(`${rcName} cannot be read: ${reason}`);
}
