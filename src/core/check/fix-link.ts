import type { Fix } from './problem';
import type { LinkPlace } from './rule';

/** Mends a link whose brackets are wrong, where what was meant is plain. */
export function fixLink({ link }: LinkPlace, text: string): Fix | null {
  if (link.flaw === 'pipe') {
    const at = text.indexOf('|', link.targetSpan.to);
    return { title: 'Escape the bar', safe: true, edits: [{ from: at, to: at, text: '\\' }] };
  }
  if (link.flaw === 'unclosed' && text.charAt(link.to - 1) === ']') {
    return { title: 'Close the link', safe: false, edits: [{ from: link.to, to: link.to, text: ']' }] };
  }
  if (link.flaw === 'empty' && link.alias !== null && link.alias !== '' && link.kind === 'wikilink') {
    return { title: 'Keep the words alone', safe: false, edits: [{ from: link.from, to: link.to, text: link.alias }] };
  }
  return null;
}
