import * as char from '../../char';
import type { Quote } from '../../links/link';
import type { Span } from '../../text';
import { nextLine } from './lines';
import { readQuoted } from './yaml-quotes';

/** One value of the front matter: a scalar, or one entry of a list. */
export interface Property extends Span {
  /** For a nested value: the outer key, a dot and its own key. */
  readonly key: string;
  /** The value as YAML means it, with spaces in place of its line breaks. `from` and `to` span it in the source, without its quotation marks. */
  readonly value: string;
  /** The quotation marks around it. */
  readonly quote: Quote;
}

/** The properties at the start of a note. */
export interface FrontMatter {
  readonly properties: readonly Property[];
  /** Where the body starts. */
  readonly end: number;
}

const keyLine = /^([^\s:#"'[\]{}-][^:]{0,60}|"[^"]{1,60}"|'[^']{1,60}'):(?:\s+([^]*))?$/;
const entryLine = /^[ \t]*-[ \t]+([^]*)$/;
/** White space, anchors and tags before a value. */
const lead = /^\s*(?:[&!]\S*(?:\s+|$))*/;
const quoted = /^(?:"((?:[^"\\]|\\[^])*)"|'((?:[^']|'')*)')/;
const blockMark = /^[|>][-+\d]*[ \t]*(?:#.*)?(?:\r?\n|$)/;
const bracketOrQuoted = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[[\]]/g;
const comment = /(?:^|[ \t])#[^]*$/;
/** A null value, or an alias of one that stands elsewhere. */
const nothing = /^(?:~|null|Null|NULL|\*\S+)?$/;
/** How many lines a second front matter may have. */
const mostMetadataLines = 40;

/**
 * Reads the front matter at the start of a note: scalars, flat lists and maps of scalars. What is nested deeper or broken is passed over.
 * A note without front matter has no properties, and its body starts at 0, or after a byte order mark.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === char.byteOrderMark ? 1 : 0;
  if (!text.startsWith('---', start)) return { properties: [], end: start };
  const properties: Property[] = [];
  let key = '';
  let at = nextLine(text, start);
  if (text.slice(start + 3, at).trim() !== '') return { properties: [], end: start };
  while (at < text.length) {
    const line = lineAt(text, at);
    if (line === '---' || line === '...') return { properties, end: nextLine(text, at) };
    const end = endOfProperty(text, at, line);
    key = readProperty(text.slice(at, end).trimEnd(), at, key, properties);
    at = end;
  }
  return { properties: [], end: start };
}

/** The line at an offset without its break and the blanks at its end. */
function lineAt(text: string, at: number): string {
  return text.slice(at, nextLine(text, at)).trimEnd();
}

/** The end of a property's lines: its value may start or go on in lines that are indented further, a list in brackets until those close. */
function endOfProperty(text: string, at: number, line: string): number {
  let end = nextLine(text, at);
  if (!mayGoOn(text.charCodeAt(end))) return end;
  let value = (entryLine.exec(line)?.[1] ?? keyLine.exec(line)?.[2] ?? '').replace(lead, '').replace(comment, '');
  if (value === '' && startsValue(lineAt(text, end)) && keyLine.test(line)) {
    value = lineAt(text, end).trimStart();
    end = nextLine(text, end);
  }
  const isList = isFlow(value);
  let depth = isList ? depthAfter(value, 0) : 0;
  if (value === '' || (isList && depth === 0)) return end;
  const isBlock = blockMark.test(value);
  for (let below = lineAt(text, end); end < text.length; below = lineAt(text, end)) {
    const isFurtherIn = below === '' ? isBlock || isList : indentOf(below) > indentOf(line) || (isList && below.trimStart() === ']');
    if (!isFurtherIn) break;
    end = nextLine(text, end);
    if (isList && (depth = depthAfter(below, depth)) === 0) break;
  }
  return end;
}

/** Whether a line with this first character may belong to the value above: it is empty, indented or the end of a list. Few lines are. */
function mayGoOn(first: number): boolean {
  return first <= char.space || first === char.squareClose;
}

/** Whether the line below a key without a value holds that value, not a list entry or another key. */
function startsValue(line: string): boolean {
  const inner = line.trimStart();
  return inner !== line && !inner.startsWith('#') && !entryLine.test(inner) && !keyLine.test(inner);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function isFlow(value: string): boolean {
  return value.startsWith('[') && !value.startsWith('[[');
}

/** Adds the properties that some lines hold; returns the key that following list entries belong to. */
function readProperty(lines: string, at: number, key: string, properties: Property[]): string {
  const entry = entryLine.exec(lines)?.[1];
  if (entry !== undefined) {
    if (key !== '') addScalar(key, entry, at + lines.length - entry.length, properties);
    return key;
  }
  const isNested = /^[ \t]/.test(lines);
  const pair = keyLine.exec(lines.trimStart());
  if (!pair || (isNested && key === '')) return key;
  const name = (pair[1] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  const value = pair[2] ?? '';
  const from = at + lines.length - value.length;
  const path = isNested ? `${key}.${name}` : name;
  if (isFlow(value)) addFlow(path, value, from, properties);
  else addScalar(path, value, from, properties);
  return isNested ? key : name;
}

/** How many brackets are open after a line. Those in quotation marks are text. @param before How many were open before it. */
function depthAfter(line: string, before: number): number {
  let depth = before;
  for (const [sign] of line.matchAll(bracketOrQuoted)) {
    if (sign === '[') depth++;
    else if (sign === ']' && depth > 0) depth--;
  }
  return depth;
}

/** Adds the entries of `[one, "two, three"]`. */
function addFlow(key: string, value: string, from: number, properties: Property[]): void {
  const entry = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[^,[\]"'\s][^,\]]*/g;
  const end = value.lastIndexOf(']');
  for (const match of value.slice(1, end < 0 ? value.length : end).matchAll(entry)) addScalar(key, match[0], from + 1 + match.index, properties);
}

function addScalar(key: string, source: string, at: number, properties: Property[]): void {
  const value = source.replace(lead, '').trimEnd();
  const from = at + source.trimEnd().length - value.length;
  const [, double, single] = quoted.exec(value) ?? [];
  const inQuotes = double ?? single;
  if (inQuotes !== undefined) {
    const quote = double === undefined ? "'" : '"';
    const meant = fold(readQuoted(inQuotes, quote));
    if (meant.trim() !== '') properties.push({ key, value: meant, quote, from: from + 1, to: from + 1 + inQuotes.length });
    return;
  }
  const mark = blockMark.exec(value)?.[0].length ?? 0;
  const plain = mark > 0 ? value.slice(mark) : value.replace(comment, '').trimEnd();
  if (!nothing.test(plain)) properties.push({ key, value: fold(plain).trim(), quote: '', from: from + mark, to: from + mark + plain.length });
}

/** Joins the lines of a value with spaces. */
function fold(value: string): string {
  return value.includes('\n') ? value.split('\n').map((line) => line.trim()).join(' ') : value;
}

/**
 * Where a second front matter in the body ends, such as machines leave there: lines `key: value` between two lines `---`.
 * @param at Where the first `---` begins.
 * @param end The end of that line.
 * @returns The start of the line after the second front matter, or 0 when there is none.
 */
export function endOfMetadata(text: string, at: number, end: number): number {
  if (text.slice(at, end).trim() !== '---') return 0;
  let next = nextLine(text, at);
  for (let lines = 0; lines < mostMetadataLines && next < text.length; lines++) {
    const start = next;
    next = nextLine(text, start);
    const line = text.slice(start, Math.min(next, start + 400)).trimEnd();
    if (line === '---') return lines > 0 ? next : 0;
    if (!keyLine.test(line) && !entryLine.test(line)) return 0;
  }
  return 0;
}
