import * as char from '../char';
import type { Quote } from '../links/link';
import type { Span } from '../text';
import { nextLine } from './lines';
import { readQuoted } from './yaml-quotes';

/** One value of the front matter: a scalar, or one entry of a list. */
export interface Property extends Span {
  /** Of a value further in, with the key above it and a dot before it. */
  readonly key: string;
  /** The value as YAML means it; one that runs over several lines has blanks for their breaks. `from`, `to` span it without its quotes. */
  readonly value: string;
  /** The quotation marks round it. */
  readonly quote: Quote;
}

/** What a note says of itself before its text. */
export interface FrontMatter {
  readonly properties: readonly Property[];
  /** Where the body starts. */
  readonly end: number;
}

const keyLine = /^([^\s:#"'[\]{}-][^:]{0,60}|"[^"]{1,60}"|'[^']{1,60}'):(?:\s+([^]*))?$/;
const entryLine = /^[ \t]*-[ \t]+([^]*)$/;
/** Blanks, anchors and types before a value. */
const lead = /^\s*(?:[&!]\S*(?:\s+|$))*/;
const quoted = /^(?:"((?:[^"\\]|\\[^])*)"|'((?:[^']|'')*)')/;
const blockMark = /^[|>][-+\d]*[ \t]*(?:#.*)?(?:\r?\n|$)/;
const bracketOrQuoted = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[[\]]/g;
const comment = /(?:^|[ \t])#[^]*$/;
/** An empty value, or one that stands elsewhere. */
const nothing = /^(?:~|null|Null|NULL|\*\S+)?$/;
/** How many lines a second front matter may have. */
const mostMetadataLines = 40;

/**
 * Reads the front matter at the start of a note: scalars, flat lists and maps of scalars. What is nested deeper or broken is
 * passed over. A note without one has no properties and its body at 0.
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

/** A line without its break and the blanks at its end. */
function lineAt(text: string, at: number): string {
  return text.slice(at, nextLine(text, at)).trimEnd();
}

/** The end of a property's lines: a value may begin and go on in lines further in, a list in brackets until they close. */
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

/** Whether a line that begins so may go on with a value: it is empty, further in, or the end of a list. Most are not, and need no more. */
function mayGoOn(first: number): boolean {
  return first <= char.space || first === char.squareClose;
}

/** Whether the line below a key without a value has it, and not entries or keys of its own. */
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

/** Adds what a property's lines give; answers the key that following list entries belong to. */
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

/** How many brackets are open behind a line, of those before it; those in quotation marks are text. */
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

/** The lines of a value in one. */
function fold(value: string): string {
  return value.includes('\n') ? value.split('\n').map((line) => line.trim()).join(' ') : value;
}

/**
 * Where a second front matter in the body ends, as machines leave them behind: lines `key: value` between two rules.
 * @param at A line `---`.
 * @param end The end of that line.
 * @returns The start of the line after it, or 0 when it is none.
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
