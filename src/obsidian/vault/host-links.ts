import type { CachedMetadata, ReferenceCache } from 'obsidian';
import type { Link } from '../../core/links/link';
import { readFolded } from '../../core/note/blocks/yaml-quotes';
import type { Note } from '../../core/note/note';
import { timestampOver } from '../../core/time/timestamp-over';

/**
 * The note with exactly the links that Obsidian sees in it, and flawed ones, which Obsidian cannot know. When the cache belongs to
 * another version of the text, the note stays as parsed.
 */
export function withHostLinks(note: Note, text: string, cache: CachedMetadata | null): Note {
  if (!cache) return note;
  const placed = [...(cache.links ?? []), ...(cache.embeds ?? [])];
  if (!placed.every((ref) => stands(ref, text))) return note;
  const starts = new Set(placed.map((ref) => ref.position.start.offset));
  const properties = new Set((cache.frontmatterLinks ?? []).map((ref) => ref.original));
  const isSeen = ({ kind, quote, from, to }: Link): boolean =>
    kind === 'property' ? properties.has(readFolded(text.slice(from, to), quote ?? '')) : starts.has(from);
  const links = note.links.filter((link) => link.flaw !== null || isSeen(link));
  return { ...note, links: [...links, ...missed(placed, note)].sort((a, b) => a.from - b.from) };
}

function stands({ position, original }: ReferenceCache, text: string): boolean {
  return text.slice(position.start.offset, position.end.offset) === original;
}

/** Links that only Obsidian found. A link within a timestamp (`>[[00:12]]</a>`) is part of the timestamp and does not count. */
function missed(placed: readonly ReferenceCache[], { links, timestamps }: Note): Link[] {
  const starts = new Set(links.map((link) => link.from));
  return placed.flatMap((ref) => {
    const { offset } = ref.position.start;
    const isKnown = starts.has(offset) || timestampOver(timestamps, offset) !== null;
    return isKnown ? [] : (linkOf(ref) ?? []);
  });
}

/** Null when the source does not contain the destination literally, for example because it is percent-encoded there. */
function linkOf({ position, original, link, displayText }: ReferenceCache): Link | null {
  const from = position.start.offset;
  const kind = original.startsWith('![[') ? 'embed' : original.startsWith('[[') ? 'wikilink' : 'markdown';
  // The text of a Markdown link may contain its destination, too: look behind the text.
  const at = original.indexOf(link, kind === 'markdown' ? Math.max(0, original.lastIndexOf('](')) : 0);
  if (at < 0) return null;
  const targetSpan = { from: from + at, to: from + at + link.length };
  const alias = hasAlias(original) ? (displayText ?? null) : null;
  return { kind, from, to: position.end.offset, target: link.trim(), targetSpan, alias, flaw: null, inRow: false };
}

function hasAlias(original: string): boolean {
  return !original.startsWith('[[') || original.includes('|');
}
