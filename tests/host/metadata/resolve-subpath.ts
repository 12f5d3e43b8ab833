import type { BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache, HeadingSubpathResult } from 'obsidian';

/** Where a `#heading`, `#a#b`, `#^block` or `#[^note]` stands in the note, or null. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const only = parts[0];
  if (only === undefined) return null;
  if (parts.length === 1 && only.startsWith('^')) return findBlock(cache, only.slice(1));
  const footnote = /^\[\^(.+)\]$/.exec(only)?.[1];
  if (parts.length === 1 && footnote !== undefined) return findFootnote(cache, footnote);
  return findHeading(cache.headings ?? [], parts);
}

function findFootnote(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
  const footnote = cache.footnotes?.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return footnote === undefined ? null : { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end };
}

function findBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  return block === undefined ? null : { type: 'block', block, start: block.position.start, end: block.position.end };
}

/** Each part is looked for below the one before it, and must be deeper. */
function findHeading(headings: readonly HeadingCache[], parts: readonly string[]): HeadingSubpathResult | null {
  let part = 0;
  let level = 0;
  for (const [index, heading] of headings.entries()) {
    if (heading.level <= level || comparable(heading.heading) !== comparable(parts[part] ?? '')) continue;
    level = heading.level;
    part += 1;
    if (part === parts.length) return headingResult(headings, index);
  }
  return null;
}

function headingResult(headings: readonly HeadingCache[], index: number): HeadingSubpathResult | null {
  const current = headings[index];
  if (current === undefined) return null;
  const next = headings.slice(index + 1).find((heading) => heading.level <= current.level);
  const end = next?.position.start ?? null;
  return { type: 'heading', current, next: next as HeadingCache, start: current.position.start, end };
}

/** Headings as Obsidian compares them: punctuation is white space, white space folds, case does not count. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it may stand in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(/[#^|\\:]|%%|\[\[|\]\]/g, ' ').replace(/\s+/g, ' ').trim();
}

function comparable(heading: string): string {
  return stripHeading(heading.normalize('NFC')).toLowerCase();
}
