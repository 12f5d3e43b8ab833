import * as char from '../char';
import type { Link } from '../links/link';
import { timestampOver } from '../time/timestamp-over';
import type { Fix } from './problem';
import type { LinkPlace, NoteToCheck } from './rule';

/** Fixes a link whose brackets are wrong, where it is clear what was meant; null elsewhere. */
export function fixLink({ link }: LinkPlace, { text, note }: Pick<NoteToCheck, 'text' | 'note'>): Fix | null {
  if (link.flaw === 'pipe') {
    const edits = unescapedPipes(text, link).map((at) => ({ from: at, to: at, text: '\\' }));
    return { title: edits.length > 1 ? 'Escape the pipes' : 'Escape the pipe', safe: true, edits };
  }
  // The only bracket may be one of a timestamp that comes later: closing the link there would tear that apart.
  if (link.flaw === 'unclosed' && text.charAt(link.to - 1) === ']' && !timestampOver(note.timestamps, link.to - 1)) {
    return { title: 'Close the link', safe: false, edits: [{ from: link.to, to: link.to, text: ']' }] };
  }
  if (link.flaw === 'empty' && link.alias !== null && link.alias !== '' && link.kind === 'wikilink') {
    return { title: 'Keep only the words', safe: false, edits: [{ from: link.from, to: link.to, text: link.alias }] };
  }
  return null;
}

/** The offsets of a link's unescaped pipes. There may be several, since an embed can have words and a size. */
function unescapedPipes(text: string, { targetSpan, to }: Link): number[] {
  const pipes: number[] = [];
  for (let at = text.indexOf('|', targetSpan.to); at >= 0 && at < to; at = text.indexOf('|', at + 1)) {
    if (text.charCodeAt(at - 1) !== char.backslash) pipes.push(at);
  }
  return pipes;
}
