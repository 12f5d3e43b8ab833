import { resolveSubpath, stripHeading, stripHeadingForLink, type CachedMetadata } from 'obsidian';
import { partitionPoint } from '../../core/partition-point';

/** Which of the headings that Obsidian knows stands above an offset or is there, as an index; -1 where none does. */
export function headingAbove({ headings = [] }: CachedMetadata, offset: number): number {
  return partitionPoint(headings.length, (index) => (headings[index]?.position.start.offset ?? 0) <= offset) - 1;
}

/**
 * The subpath that leads to a heading, by its index; '' where Obsidian would not find it.
 * @param shown What a reader sees of the heading.
 */
export function headingSubpath(cache: CachedMetadata, index: number, shown: string): string {
  const heading = cache.headings?.[index];
  if (!heading) return '';
  // Obsidian compares the source, with timestamps and all. A link cannot hold all of markup, but its punctuation does not count.
  const bare = stripHeading(heading.heading);
  const subpath = `#${stripHeading(shown) === bare ? stripHeadingForLink(shown) : bare}`;
  return resolveSubpath(cache, subpath) ? subpath : '';
}
