import { readWikilink } from '../links/wikilinks';
import type { Span } from '../text';
import { readTime } from '../time/written-time';
import { splitTarget } from '../vault-path';
import { decodeAddress, isInternal, readDestination, videoOfLink } from './destination';

const momentPart = /^#(?:t|start|time)=/;

/**
 * Where the link leads that a timestamp is, or stands in, as `targetBesideTime` says.
 * @param line The text of its line, or what of that stands near.
 * @param span Its span in that.
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
 * What a link on a time leads to in the vault beside its moment, decoded; null where that is all that it says, or a media file or another
 * place of its own note.
 */
export function targetBesideTime(target: string): string | null {
  if (!isInternal(target) || readTime(target) || videoOfLink(target)) return null;
  const { linkPath, subpath } = splitTarget(decodeAddress(target));
  if (linkPath === '') return null;
  return momentPart.test(subpath) ? linkPath : linkPath + subpath;
}
