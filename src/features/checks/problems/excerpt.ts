import { clip, startOf } from '../../../core/clip';
import { applyEdits, type Edit, type Span } from '../../../core/text';
import { readCanonical, readElement } from '../../../core/time/timestamps';

/** A stretch of a note and what edits make of it. */
export interface Change {
  readonly before: string;
  /** Null where nothing is changed. */
  readonly after: string | null;
}

/** How much of a note is shown at most, in UTF-16 units. */
const longest = 160;

/** Cuts out what a person needs to see of a change: the stretch that it covers, or only the edits where that is long. */
export function cutChange(text: string, span: Span, edits: readonly Edit[]): Change {
  const from = Math.min(span.from, ...edits.map((edit) => edit.from));
  const to = Math.max(span.to, ...edits.map((edit) => edit.to));
  const before = text.slice(from, to);
  if (edits.length === 0) return { before: clip(before, longest), after: null };
  if (to - from > longest) return { before: join(edits.map((edit) => text.slice(edit.from, edit.to))), after: join(edits.map((edit) => edit.text)) };
  const moved = edits.map((edit) => ({ from: edit.from - from, to: edit.to - from, text: edit.text }));
  return labelsAlone(before, clip(applyEdits(before, moved), longest));
}

/** Of two sound timestamps only their labels differ to a reader. */
function labelsAlone(before: string, after: string): Change {
  const was = labelOf(before);
  const is = labelOf(after);
  return was && is && was !== is ? { before: was, after: is } : { before, after };
}

/** The label of a part that is a sound timestamp and nothing else. */
function labelOf(part: string): string | null {
  const found = readElement(part, 0, part.length)?.found;
  return found && !found.damaged && found.to === part.length ? found.label : null;
}

function join(parts: readonly string[]): string {
  return clip(parts.filter((part) => part !== '').join(' … '), longest);
}

/** How much of the line a change is shown in, on either side, and how much of the source that may take. */
const around = 48;
const reach = 300;

/** The words of the line before a span and after it, as a reader sees them. @param most How many UTF-16 units on either side. */
export function wordsAround(text: string, { from, to }: Span, most = around): { readonly lead: string; readonly tail: string } {
  // A line may be as long as the note: it is not searched for its start.
  const before = text.slice(Math.max(0, from - reach), from);
  const lead = withoutTags(before.slice(before.lastIndexOf('\n') + 1));
  const [rest = ''] = text.slice(to, to + reach).split('\n');
  const tail = withoutTags(rest);
  return { lead: lead.length > most ? `…${lead.slice(-most).replace(/^[\uDC00-\uDFFF]/, '')}` : lead, tail: clip(tail, most) };
}

function withoutTags(text: string): string {
  return text.replace(/^[^<]*"[^<>]*>|<[^<>]*>|<[^<>]*$/g, '');
}

/** A part of a note in the words of its line. */
export interface Excerpt {
  readonly lead: string;
  readonly part: string;
  readonly tail: string;
}

/** How much an excerpt shows of its part, and of the words on either side: a sidebar is narrow. */
const longestPart = 80;
const besidePart = 32;

/** Cuts out one line that shows a stretch of a note: its start alone where it is long or goes on in the next line. */
export function cutExcerpt(text: string, { from, to }: Span): Excerpt {
  const { lead, tail } = wordsAround(text, { from, to }, besidePart);
  const [line = ''] = text.slice(from, Math.min(to, from + longestPart)).split(/\r?\n/);
  return line.length < to - from ? { lead, part: `${startOf(line, longestPart)}…`, tail: '' } : { lead, part: withoutMarkup(line), tail };
}

/** A timestamp that says the same twice is its label to a reader. */
function withoutMarkup(part: string): string {
  const found = readCanonical(part, 0, part.length);
  return found?.to === part.length ? (found.label ?? part) : part;
}
