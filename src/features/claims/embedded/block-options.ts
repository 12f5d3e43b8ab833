import type { ClaimTrait } from '../../../core/vault/claim-filter';
import type { ClaimQuery } from '../../../core/vault/claim-list';
import { groupings, sortings, traits } from '../claims-state';

/** What a code block asks for. */
export interface BlockOptions {
  /** A note's name, path or wikilink; null where none is named. */
  readonly note: string | null;
  /** A video's id or address. */
  readonly video: string | null;
  readonly folder: string | null;
  readonly query: ClaimQuery;
}

/** A code block as it was read. */
export interface ReadBlock {
  readonly options: BlockOptions;
  /** What is wrong with it, each a sentence. */
  readonly mistakes: readonly string[];
}

const names = ['note', 'video', 'folder', 'filter', 'show', 'group', 'sort'] as const;
type Name = (typeof names)[number];

/** Reads a code block of `name: value` lines. Blank lines and lines that begin with # say nothing. */
export function readBlock(source: string): ReadBlock {
  const values = new Map<Name, string>();
  const mistakes: string[] = [];
  for (const line of source.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const mistake = readLine(line, values);
    if (mistake) mistakes.push(mistake);
  }
  const pick = <T extends string>(name: Name, known: readonly T[], otherwise: T): T => {
    const value = values.get(name);
    const found = known.find((one) => one === value);
    if (value !== undefined && found === undefined) mistakes.push(`"${name}" can be ${join(known)}, not "${value}".`);
    return found ?? otherwise;
  };
  const query: ClaimQuery = {
    search: values.get('filter') ?? '',
    traits: new Set(values.has('show') ? [pick<ClaimTrait>('show', traits, 'corrected')] : []),
    group: pick('group', groupings, 'heading'),
    sort: pick('sort', sortings, 'place'),
  };
  const sources = (['note', 'video', 'folder'] as const).filter((name) => values.has(name));
  if (sources.length > 1) mistakes.push('Name only one of note, video and folder.');
  return { options: { note: values.get('note') ?? null, video: values.get('video') ?? null, folder: values.get('folder') ?? null, query }, mistakes };
}

/** Takes a line's value; says what is wrong with the line otherwise. */
function readLine(line: string, values: Map<Name, string>): string | null {
  const colon = line.indexOf(':');
  if (colon < 0) return `"${line}" is not of the form "name: value".`;
  const written = line.slice(0, colon).trim().toLowerCase();
  const name = names.find((one) => one === written);
  const value = unquote(line.slice(colon + 1).trim());
  if (!name) return `"${written}" is not an option. Use ${join(names)}.`;
  if (values.has(name)) return `"${name}" occurs twice.`;
  if (value === '') return `"${name}" needs a value.`;
  values.set(name, value);
  return null;
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function join(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}
