import type { Link } from '../links/link';
import { canonicalElement, canonicalTime } from '../note/write-timestamp';
import { partitionPoint } from '../partition-point';
import { timestampOver } from '../time/timestamp-over';
import type { Fix } from './problem';
import type { Checked } from './rule';

/** Makes a timestamp of a time that was written as a link. Other words in the link stay as the timestamp's label. */
export function fixTimeLink(link: Link, site: Checked): Fix | null {
  const { note, text: source } = site;
  const timestamp = timestampOver(note.timestamps, link.from);
  if (!timestamp || timestamp.kind !== 'wikilink') return null;
  const time = canonicalTime(timestamp.reading);
  const words = link.alias !== null && /\p{L}/u.test(link.alias) ? link.alias : null;
  const text = canonicalElement(time, words ?? `[${time}]`);
  const safe = timestamp.reading.kind !== 'uncertain' && !standsInLink(link, note.links, source) && site.keepsTimesWhenFixed();
  return { title: `Make it a timestamp at ${time}`, safe, edits: [{ from: timestamp.from, to: timestamp.to, text }] };
}

/** Whether another link is open where this one starts: without it the other would be a link, and the words round them read anew. */
function standsInLink({ from }: Link, links: readonly Link[], text: string): boolean {
  if (text.startsWith('[[', from - 2)) return true;
  const before = links[partitionPoint(links.length, (index) => (links[index]?.from ?? 0) < from) - 1];
  return before?.flaw === 'nested' && text.slice(before.to, from).trim() === '';
}
