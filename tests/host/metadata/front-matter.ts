import type { FrontMatterCache, FrontmatterLinkCache } from 'obsidian';
import { parseYaml } from 'obsidian-test-mocks/obsidian';

/** The properties of a note; null where the YAML is broken or no mapping, as Obsidian then shows none. */
export function readFrontMatter(yaml: string): FrontMatterCache | null {
  const plain = readPlain(yaml);
  if (plain !== null) return plain;
  try {
    const value: unknown = parseYaml(yaml);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}

/** Front matter of nothing but `key: words`, which is nearly all of it, read without the YAML parser: a vault has 20,000 of them. */
function readPlain(yaml: string): FrontMatterCache | null {
  const properties: FrontMatterCache = {};
  for (const line of yaml.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const parts = /^([A-Za-z][\w-]*): +(?:"([^"\\]*)"|([A-Za-z][^:#"'\n]*))$/.exec(line.trimEnd());
    const key = parts?.[1];
    const value = parts?.[2] ?? parts?.[3];
    if (key === undefined || value === undefined || /^(true|false|null|yes|no|on|off)$/i.test(value)) return null;
    properties[key] = value;
  }
  return properties;
}

/** Values that are one wikilink each; `key` is the path to the value, `links.0`. */
export function linksOf(value: unknown, key = ''): FrontmatterLinkCache[] {
  if (typeof value === 'string') return linkOf(value, key);
  if (Array.isArray(value)) return value.flatMap((item, index) => linksOf(item, `${key}.${index}`));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => linksOf(item, key === '' ? name : `${key}.${name}`));
}

function linkOf(original: string, key: string): FrontmatterLinkCache[] {
  const parts = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]$/.exec(original.trim());
  const link = parts?.[1];
  if (link === undefined) return [];
  return [{ key, link: link.trim(), original, displayText: parts?.[2]?.trim() ?? link.trim() }];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
