import { applyEdits, type Edit, type Span } from '../../core/text';

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
  if (edits.length === 0) return { before: clip(before), after: null };
  if (to - from > longest) return { before: join(edits.map((edit) => text.slice(edit.from, edit.to))), after: join(edits.map((edit) => edit.text)) };
  const moved = edits.map((edit) => ({ from: edit.from - from, to: edit.to - from, text: edit.text }));
  return labelsAlone(before, clip(applyEdits(before, moved)));
}

const canonical = /^<a class="yt-timestamp" data-t="[^"<>]*">([^<]*)<\/a>$/;

/** Of two sound timestamps only their labels differ to a reader. */
function labelsAlone(before: string, after: string): Change {
  const was = canonical.exec(before)?.[1];
  const is = canonical.exec(after)?.[1];
  return was && is && was !== is ? { before: was, after: is } : { before, after };
}

function join(parts: readonly string[]): string {
  return clip(parts.filter((part) => part !== '').join(' … '));
}

function clip(text: string, length = longest): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** How much of the line a change is shown in, on either side, and how much of the source that may take. */
const around = 48;
const reach = 300;

/** The words of the line before a span and after it, as a reader sees them. */
export function wordsAround(text: string, { from, to }: Span): { readonly lead: string; readonly tail: string } {
  const lead = withoutTags(text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - reach), from));
  const [rest = ''] = text.slice(to, to + reach).split('\n');
  const tail = withoutTags(rest);
  return { lead: lead.length > around ? `…${lead.slice(-around)}` : lead, tail: clip(tail, around) };
}

function withoutTags(text: string): string {
  return text.replace(/^[^<]*"[^<>]*>|<[^<>]*>|<[^<>]*$/g, '');
}
