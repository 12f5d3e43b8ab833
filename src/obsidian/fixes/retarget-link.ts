import type { App, TFile } from 'obsidian';
import type { BarePipes } from '../../core/check/bare-pipes';
import { retargetAs } from '../../core/check/retarget';
import type { Link } from '../../core/links/link';
import { decodeAddress } from '../../core/note/inline/destination';
import type { Edit } from '../../core/text';
import { climb, splitTarget, withoutMd } from '../../core/vault-path';

/** The text of the note at a vault path. */
interface NoteText {
  readonly path: string;
  readonly text: string;
  /** Of the text, for all of its links: a line may hold thousands. */
  readonly pipes: BarePipes;
}

/** Words that would end a link of Obsidian's other form, or mean something else in it: a time is a timestamp in a wikilink only. */
const markup = /^[!^]|\d:\d|[[\]|\\\n*`$<&]|~~|==|%%|(?:^|[^\p{L}\p{N}_])_|_(?:$|[^\p{L}\p{N}_])/u;

/**
 * The edits that lead a link of a note to another file, written as the vault's link settings want. Subpath and alias stay.
 * @returns Null when the file's name cannot stand in such a link.
 */
export function retargetLink(app: App, { path: source, text, pipes }: NoteText, link: Link, file: TFile): Edit[] | null {
  // Obsidian leaves out words that equal the file's name.
  const letter = file.basename.toLowerCase() === 'a' ? 'b' : 'a';
  const sample = app.fileManager.generateMarkdownLink(file, source, '', letter).replace(/^!/, '');
  const wantsWikilink = sample.startsWith('[[');
  const paths = pathsIn(sample, file);
  const linkPath = paths.find((path) => isPathOf(path, file));
  // Obsidian would take only what stands before the # for the path.
  if (linkPath === undefined || linkPath.includes('#')) return null;
  const words = link.alias ?? link.target.replace(/\s*#+\s*/g, ' > ').replace(/^ > /, '');
  const isRead = linkPath === paths[0];
  if (wantsWikilink === (link.kind !== 'markdown') || !isRead || !canChangeForm(text, link, words, pipes)) {
    return retargetAs(text, link, inForm(linkPath, link, file), pipes);
  }
  const { subpath } = splitTarget(link.target);
  const whole = app.fileManager.generateMarkdownLink(file, source, subpath, words).replace(/^!/, '');
  return [{ from: link.from, to: link.to, text: whole }];
}

/** Properties hold wikilinks alone, a table's pipe would need escaping, and an image's words and a link's title have no place in the other form. */
function canChangeForm(text: string, link: Link, words: string, pipes: BarePipes): boolean {
  if (link.kind === 'property' || text.charAt(link.from) === '!') return false;
  const isTitled = link.kind === 'markdown' && !/^>? *\)$/.test(text.slice(link.targetSpan.to, link.to));
  return !isTitled && !markup.test(words) && !link.inRow && !pipes.standBeside(link);
}

/** Markdown links name notes with their extension as it is written, wikilinks without. */
function inForm(linkPath: string, link: Link, { extension, name, basename }: TFile): string {
  return link.kind === 'markdown' && extension === 'md' ? linkPath + name.slice(basename.length) : linkPath;
}

function withoutExtension(path: string, { extension }: TFile): string {
  return extension === 'md' ? withoutMd(path) : path;
}

/**
 * The path in a link that Obsidian wrote, without a note's extension: first as Obsidian reads it, then as it is meant. They differ because
 * in addresses Obsidian encodes blanks but no percent signs, so that it cannot decode `100%%20sure.md`.
 */
function pathsIn(sample: string, file: TFile): string[] {
  if (sample.startsWith('[[')) return [sample.slice(2, sample.lastIndexOf('|'))];
  const address = sample.slice('[a]('.length, -1).replace(/^<|>$/g, '');
  return [decodeAddress(address), address.replace(/%20/g, ' ')].map((path) => withoutExtension(path, file));
}

/** Whether a link's path, without a note's extension, is all of a file's path or the end of it. */
function isPathOf(linkPath: string, file: TFile): boolean {
  return `/${withoutExtension(file.path, file)}`.endsWith(`/${climb('', linkPath).rest.replace(/^\//, '')}`);
}
