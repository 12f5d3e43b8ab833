import type { Link } from '../links/link';
import { canonicalElement, canonicalTime } from '../note/write-timestamp';
import { partitionPoint } from '../partition-point';
import { timestampOver } from '../time/timestamp-over';
import type { Fix } from './problem';
import type { RuleContext } from './rule';

/** Turns a time that was written as a link into a timestamp. The link's alias becomes the label where it holds words. */
export function fixTimeLink(link: Link, context: RuleContext): Fix | null {
  const { note, text: source } = context;
  const timestamp = timestampOver(note.timestamps, link.from);
  if (!timestamp || timestamp.kind !== 'wikilink') return null;
  const time = canonicalTime(timestamp.reading);
  const words = link.alias !== null && /\p{L}/u.test(link.alias) ? link.alias : null;
  // In a link `<b>` is text, in an element it would be a tag.
  const text = canonicalElement(time, words?.replace(/</g, '&lt;') ?? `[${time}]`);
  const safe = timestamp.reading.kind !== 'uncertain' && !standsInLink(link, note.links, source) && context.keepsTimesWhenFixed();
  return { title: `Make it a timestamp at ${time}`, safe, edits: [{ from: timestamp.from, to: timestamp.to, text }] };
}

/** Whether another link is still open where this one starts: with this one gone, the other would become a link and change what the text says. */
function standsInLink({ from }: Link, links: readonly Link[], text: string): boolean {
  if (text.startsWith('[[', from - 2)) return true;
  const before = links[partitionPoint(links.length, (index) => (links[index]?.from ?? 0) < from) - 1];
  return before?.flaw === 'nested' && text.slice(before.to, from).trim() === '';
}
