import type { Link } from '../links/link';
import type { VaultFacts } from '../links/vault-facts';
import { writeQuoted } from '../note/blocks/yaml-quotes';
import { decodeAddress } from '../note/inline/destination';
import type { Edit, Span } from '../text';
import { nameOf, splitTarget, withoutMd } from '../vault-path';
import type { BarePipes } from './bare-pipes';
import type { RuleContext } from './rule';

/** What cannot stand in a wikilink's target, or would be lost at its ends. */
const unlinkable = /[#^[\]|\n]|^\s|\s$|\\$/;

/**
 * The edits that point a link to another file. Subpath, alias and embed size stay; a wikilink without an alias gets its old words as an
 * alias, so that it reads as before.
 * @returns Null when the file's path cannot stand in such a link, or a link with it would not lead to the file.
 */
export function retarget(link: Link, path: string, { text, path: source, facts, pipes }: RuleContext): Edit[] | null {
  const linkPath = shortest(path, source, facts, link.kind === 'markdown');
  if (facts.resolve(linkPath.trim(), source) !== path) return null;
  return retargetAs(text, link, linkPath, pipes);
}

/**
 * The edits that point a link to a link path; null when the path cannot stand in such a link.
 * @param linkPath As the host writes it. For a Markdown link, with its extension and not yet percent-encoded.
 */
export function retargetAs(text: string, link: Link, linkPath: string, pipes: BarePipes): Edit[] | null {
  const span = pathSpan(text, link.targetSpan);
  if (link.kind === 'markdown') {
    const edit = { ...span, text: encodePath(linkPath) };
    return says(text, link.targetSpan, edit, linkPath, splitTarget(link.target).subpath) ? [edit] : null;
  }
  if (unlinkable.test(linkPath)) return null;
  const written = write(linkPath, link);
  if (written === null) return null;
  const edits: Edit[] = [{ ...span, text: written }];
  if (link.alias === null && link.kind !== 'embed') edits.push(aliasEdit(text, link, pipes));
  return edits;
}

/**
 * The edits that point a link to another place in the same file; a link without an alias then shows that place.
 * @param subpath With its `#`; holds nothing that ends a link.
 * @returns Null where the target as written has no `#`, or the edited link would say something else.
 */
export function retargetWithin(text: string, link: Link, subpath: string): Edit[] | null {
  const { kind, target, targetSpan } = link;
  const { from, to } = targetSpan;
  const source = text.slice(from, to);
  const hash = source.indexOf('#');
  if (hash < 0) return null;
  const written = kind === 'markdown' ? `#${encodePath(subpath.slice(1))}` : write(subpath, link);
  if (written === null) return null;
  const edit = { from: from + hash, to: from + source.trimEnd().length, text: written };
  return kind !== 'markdown' || says(text, targetSpan, edit, splitTarget(target).linkPath, subpath) ? [edit] : null;
}

/** A path or subpath as it is written into a wikilink; null where YAML would misread it. */
function write(path: string, { quote }: Link): string | null {
  return quote === undefined ? path : writeQuoted(path, quote);
}

/**
 * Whether a Markdown link's target, once edited, says the given path and subpath. It does not where a stray `%` in one of them leaves the
 * other encoded, where the path holds a `#`, which would end it, or where an encoded `#` was replaced along with the path.
 */
function says(text: string, { from, to }: Span, edit: Edit, linkPath: string, subpath: string): boolean {
  const said = splitTarget(decodeAddress(text.slice(from, edit.from) + edit.text + text.slice(edit.to, to)));
  return said.linkPath === linkPath.trim() && said.subpath === subpath;
}

/** The stretch of a target before its subpath, without the blanks at its end. */
function pathSpan(text: string, target: Span): Span {
  const source = text.slice(target.from, target.to);
  const hash = source.indexOf('#');
  const path = hash < 0 ? source : source.slice(0, hash);
  return { from: target.from, to: target.from + path.trimEnd().length };
}

/** A link path to a file: its bare name where that leads there from the source, else its whole path. */
function shortest(path: string, source: string, facts: VaultFacts, keepExtension: boolean): string {
  const written = keepExtension ? path : withoutMd(path);
  const name = nameOf(written);
  return facts.resolve(name, source) === path ? name : written;
}

/** Gives a link without an alias what it shows now as one: its target, with ` > ` in place of each `#`. */
function aliasEdit(text: string, link: Link, pipes: BarePipes): Edit {
  const { from, to: at } = link.targetSpan;
  const target = text.slice(from, at);
  const shown = target.includes('#') ? target.split('#').map((part) => part.trim()).filter((part) => part !== '').join(' > ') : target;
  return { from: at, to: at, text: `${link.inRow || (link.kind !== 'property' && pipes.standBeside(link)) ? '\\|' : '|'}${shown}` };
}

/** Encodes what would end a Markdown link's destination, and the colon that would make it a web address. */
function encodePath(path: string): string {
  return encodeURI(path).replace(/[()#?:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
