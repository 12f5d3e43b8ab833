import { nameOf } from '../links/resolve';
import { readFrontMatter } from '../note/front-matter';
import type { Link } from '../note/note';
import { writeQuoted, type Quote } from '../note/yaml-quotes';
import type { Edit, Span } from '../text';
import type { VaultFacts } from '../vault/vault-facts';

/** What cannot stand in a wikilink's target, or is lost at its ends. */
const unlinkable = /[#^[\]|\n]|^\s|\s$|\\$/;

/**
 * The edits that lead a link to another file. Subpath, alias and embed size stay; a wikilink without an alias gets its old words
 * as one, so that it reads as before.
 * @returns Null when the file's name cannot stand in such a link, or a link with it would not lead to the file.
 */
export function retarget(text: string, link: Link, path: string, source: string, facts: VaultFacts): Edit[] | null {
  const linkPath = shortest(path, source, facts, link.kind === 'markdown');
  if (facts.resolve(linkPath.trim(), source) !== path) return null;
  return retargetAs(text, link, linkPath);
}

/** The same for a link path that the host chose; one of a Markdown link has its extension and is not yet encoded. */
export function retargetAs(text: string, link: Link, linkPath: string): Edit[] | null {
  const span = pathSpan(text, link.targetSpan);
  if (link.kind === 'markdown') return [{ ...span, text: encodePath(linkPath) }];
  if (unlinkable.test(linkPath)) return null;
  const edits: Edit[] = [{ ...span, text: link.kind === 'property' ? writeQuoted(linkPath, quoteAround(text, link.from)) : linkPath }];
  if (link.alias === null && link.kind !== 'embed') edits.push(aliasEdit(text, link));
  return edits;
}

/** The quotation mark that an offset in the front matter stands in. */
function quoteAround(text: string, at: number): Quote {
  return readFrontMatter(text).properties.find(({ from, to }) => from <= at && at < to)?.quote ?? '';
}

/** The part of a target before its subpath, without blanks at its end. */
function pathSpan(text: string, target: Span): Span {
  const source = text.slice(target.from, target.to);
  const hash = source.indexOf('#');
  const path = hash < 0 ? source : source.slice(0, hash);
  return { from: target.from, to: target.from + path.trimEnd().length };
}

/** The bare name where that leads to the file, else its whole path. */
function shortest(path: string, source: string, facts: VaultFacts, keepExtension: boolean): string {
  const written = keepExtension ? path : path.replace(/\.md$/i, '');
  const name = nameOf(written);
  return facts.resolve(name, source) === path ? name : written;
}

/** A link without an alias shows its target, a subpath behind `>`. */
function aliasEdit(text: string, { targetSpan: { from, to: at }, ...link }: Link): Edit {
  const target = text.slice(from, at);
  const shown = target.includes('#') ? target.split('#').map((part) => part.trim()).filter((part) => part !== '').join(' > ') : target;
  return { from: at, to: at, text: `${link.kind !== 'property' && standsInRow(text, link) ? '\\|' : '|'}${shown}` };
}

/** Whether a bare pipe would split a cell: the line holds one outside its links. */
export function standsInRow(text: string, link: Span): boolean {
  const from = text.lastIndexOf('\n', link.from) + 1;
  const newline = text.indexOf('\n', link.to);
  const line = text.slice(from, newline < 0 ? text.length : newline);
  return line.replace(/\[\[[^[\]]*\]\]|\\\|/g, '').includes('|');
}

/** Encodes what would end a Markdown link's destination. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
