import type { Span } from '../text';
import { nextLine } from './line-marks';

/** One value of the front matter: a scalar, or one entry of a list. */
export interface Property extends Span {
  readonly key: string;
  /** The value as YAML means it where it is a plain or quoted scalar on one line. `from`, `to` span it without its quotes. */
  readonly value: string;
}

/** What a note says of itself before its text. */
export interface FrontMatter {
  readonly properties: readonly Property[];
  /** Where the body starts. */
  readonly end: number;
}

const byteOrderMark = 0xfeff;
const keyLine = /^([^\s:#"'[\]{}-][^:]{0,60}):(?:[ \t]+(.*))?$/;
const entryLine = /^[ \t]*-[ \t]+(.*)$/;
const mostMetadataLines = 40;

/**
 * Reads the front matter at the start of a note: the scalars and flat lists that this product asks for. What is nested
 * deeper or broken is passed over. A note without one has no properties and its body at 0.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
  if (!text.startsWith('---', start)) return { properties: [], end: start };
  const properties: Property[] = [];
  let key = '';
  let at = nextLine(text, start);
  if (text.slice(start + 3, at).trim() !== '') return { properties: [], end: start };
  while (at < text.length) {
    const next = nextLine(text, at);
    const line = text.slice(at, next).replace(/\r?\n$/, '');
    if (line === '---' || line === '...') return { properties, end: next };
    key = readPropertyLine(line, at, key, properties);
    at = next;
  }
  return { properties: [], end: start };
}

/** Adds what one line gives to the properties; answers the key that following list entries belong to. */
function readPropertyLine(line: string, at: number, key: string, properties: Property[]): string {
  const entry = entryLine.exec(line);
  if (entry) {
    if (key !== '') addScalar(key, entry[1] ?? '', at + line.length - (entry[1] ?? '').length, properties);
    return key;
  }
  const pair = keyLine.exec(line);
  if (!pair) return key;
  const name = (pair[1] ?? '').trim();
  const value = pair[2] ?? '';
  const from = at + line.length - value.length;
  if (value.startsWith('[') && !value.startsWith('[[')) addFlow(name, value, from, properties);
  else if (value !== '') addScalar(name, value, from, properties);
  return name;
}

/** Adds the entries of `[one, "two, three"]`. */
function addFlow(key: string, value: string, from: number, properties: Property[]): void {
  const entry = /"(?:[^"\\]|\\.)*"|'[^']*'|[^,[\]"'][^,\]]*/g;
  const end = value.lastIndexOf(']');
  for (const match of value.slice(1, end < 0 ? value.length : end).matchAll(entry)) {
    if (match[0].trim() !== '') addScalar(key, match[0], from + 1 + match.index, properties);
  }
}

function addScalar(key: string, source: string, at: number, properties: Property[]): void {
  const lead = source.length - source.trimStart().length;
  let value = source.trim();
  let from = at + lead;
  const quote = value[0];
  const close = quote === '"' || quote === "'" ? value.lastIndexOf(quote) : 0;
  if (close > 0) {
    value = value.slice(1, close);
    from++;
  } else {
    value = value.replace(/[ \t]#.*$/, '').trimEnd();
  }
  properties.push({ key, value: unescape(value, quote), from, to: from + value.length });
}

function unescape(value: string, quote: string | undefined): string {
  if (quote === "'") return value.replace(/''/g, "'");
  return quote === '"' ? value.replace(/\\(["\\/])/g, '$1') : value;
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
