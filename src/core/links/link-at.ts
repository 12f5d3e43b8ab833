import { partitionPoint } from '../partition-point';
import type { Span } from '../text';
import type { Link } from './link';

/** The link that spans just this much of a note, if any. @param links In the order of the text. */
export function linkAt(links: readonly Link[], { from, to }: Span): Link | undefined {
  const link = links[partitionPoint(links.length, (index) => (links[index]?.from ?? 0) < from)];
  return link?.from === from && link.to === to ? link : undefined;
}
