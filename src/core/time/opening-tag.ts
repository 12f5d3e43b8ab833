import type { Span } from '../text';

/** An attribute of a tag; its span is that of its value without quotation marks, in offsets from the tag's start. */
export interface Attribute extends Span {
  readonly value: string;
}

/** An opening tag on one line that a browser reads without having to repair it. In quotation marks it may hold the signs `<` and `>`. */
export interface OpeningTag {
  /** In lower case, as are the names of the attributes. */
  readonly name: string;
  /** By name; where two have the same name, the first counts. */
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** In UTF-16 units. */
  readonly length: number;
}

const attributes = /[ \t]+([a-z][\w-]*)(?:[ \t]*=[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'=<>`]+)))?/;
const openingTag = new RegExp(`^<([a-z]+)((?:${attributes.source})+)[ \\t]*>`, 'i');
const eachAttribute = new RegExp(attributes.source, 'dgi');

/**
 * Reads the opening tag that a text begins with. Values are as written, their entities not decoded.
 * Source: https://html.spec.whatwg.org/#start-tags
 * @returns Null where the text does not begin with such a tag, or the tag has no attribute.
 */
export function readOpeningTag(text: string): OpeningTag | null {
  const [whole, name = '', written = ''] = openingTag.exec(text) ?? [];
  if (whole === undefined) return null;
  const found = new Map<string, Attribute>();
  const offset = 1 + name.length;
  for (const match of written.matchAll(eachAttribute)) {
    const attribute = attributeOf(match, offset);
    const key = (match[1] ?? '').toLowerCase();
    if (!found.has(key)) found.set(key, attribute);
  }
  return { name: name.toLowerCase(), attributes: found, length: whole.length };
}

function attributeOf(match: RegExpExecArray, offset: number): Attribute {
  const place = match.indices?.slice(2).find((span) => span !== undefined);
  const [from, to] = place ?? [match.index + match[0].length, match.index + match[0].length];
  return { from: offset + from, to: offset + to, value: match[2] ?? match[3] ?? match[4] ?? '' };
}

/** The attribute that holds the time (`data-t`); null where the tag is not a timestamp's or has no such attribute. */
export function timeAttribute({ name, attributes: own }: OpeningTag): Attribute | null {
  const isTimestamp = (name === 'a' || name === 'span') && own.get('class')?.value.split(/\s+/).includes('yt-timestamp');
  return isTimestamp ? own.get('data-t') ?? null : null;
}
