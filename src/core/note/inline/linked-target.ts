import { readWikilink } from '../../links/wikilinks';
import type { Span } from '../../text';
import { readTime } from '../../time/written-time';
import { splitTarget } from '../../vault-path';
import { decodeAddress, isInternal, readDestination, videoOfLink } from './destination';

const momentPart = /^#(?:t|start|time)=/;

/**
 * Where the link leads that a timestamp is or stands in, as `targetBesideTime` describes it; null where it is in no link.
 * @param line The text of the timestamp's line, or the part of it near the timestamp.
 * @param span The timestamp's span in `line`.
 */
export function linkedTarget(line: string, { from, to }: Span): string | null {
  const at = line.lastIndexOf('[[', from);
  const wikilink = at < 0 ? null : readWikilink(line, at, line.length, false);
  if (wikilink && wikilink.link.to >= to) return targetBesideTime(wikilink.link.target);
  const open = line.lastIndexOf('](', to);
  const destination = open < from ? null : readDestination(line, open + 1, line.length);
  return destination && targetBesideTime(line.slice(destination.from, destination.to));
}

/**
 * The link path and subpath, decoded, to which a link on a time leads in the vault besides its moment. Null where it leads nowhere else,
 * only to a media file, or within its own note.
 */
export function targetBesideTime(target: string): string | null {
  if (!isInternal(target) || readTime(target) || videoOfLink(target)) return null;
  const { linkPath, subpath } = splitTarget(decodeAddress(target));
  if (linkPath === '') return null;
  return momentPart.test(subpath) ? linkPath : linkPath + subpath;
}
