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
  if (edits.length === 0) return { before: clip(text.slice(from, to)), after: null };
  if (to - from > longest) return { before: clip(edits.map((edit) => text.slice(edit.from, edit.to)).join(' … ')), after: clip(edits.map((edit) => edit.text).join(' … ')) };
  const moved = edits.map((edit) => ({ from: edit.from - from, to: edit.to - from, text: edit.text }));
  const before = text.slice(from, to);
  return { before, after: clip(applyEdits(before, moved)) };
}

export function clip(text: string, length = longest): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
