import { RangeSetBuilder, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { decideNoteReadings } from '../../core/note/decide-note-readings';
import { linkedTarget } from '../../core/note/inline/linked-target';
import { LiveTimes } from '../../core/note/live-times';
import type { Span } from '../../core/text';
import { withoutTags } from '../../core/time/formatted-label';
import type { FoundTime } from '../../core/time/found-time';
import { isProse } from '../../core/time/prose-label';
import type { CitedTime } from '../../core/time/timestamp';
import { cite, type ChipNote } from './chip-notes';
import { ChipWidget } from './chip-widget';

/**
 * Keeps a chip and the punctuation round it on one line, like a word and its punctuation. To hold the chip, this mark must begin before
 * the decoration that replaces the timestamp, and end behind it.
 */
const held = Decoration.mark({ class: 'timecite-held', inclusive: true });
const punctuation = /^[.,;:!?…'"’”»)\]。、，；：！？]+/;
const opening = /[([{'"‘“«„¿¡（「『《]+$/;
const longestPunctuation = 4;

/** How many characters before and behind a timestamp the link that it stands in may reach. */
const farthestLink = 300;

/** After more changes than this at once, the whole text is read anew. */
const mostChanges = 50;

/** The chips of one editor: where its timestamps are, and what they mean by the note as it was read last. */
export class LiveChips {
  private times: LiveTimes;
  /** Timestamps that were just written and are not in the note yet. */
  private readonly fresh = new Map<string, CitedTime>();

  constructor(
    doc: Text,
    private read: ChipNote,
  ) {
    this.times = new LiveTimes(doc, hasVideo(read));
  }

  /** Takes a newer reading of the note. Returns null if that changes what counts as a timestamp, so that new chips must be made. */
  take(read: ChipNote): this | null {
    if (hasVideo(read) !== hasVideo(this.read)) return null;
    this.read = read;
    this.fresh.clear();
    return this;
  }

  /** Keeps step with the changes of the text. */
  follow({ changes, state, startState }: ViewUpdate): void {
    const edits: { from: number; to: number; text: string }[] = [];
    changes.iterChanges((from, to, _, __, inserted) => edits.push({ from, to, text: inserted.toString() }));
    if (edits.length > mostChanges) {
      this.times = new LiveTimes(state.doc, hasVideo(this.read));
      return;
    }
    let text = startState.doc;
    for (const edit of edits.reverse()) {
      text = edits.length === 1 ? state.doc : text.replace(edit.from, edit.to, state.toText(edit.text));
      this.times.edit(edit, text);
    }
  }

  /** The chips of what is in sight, but for those that the selection touches: there the source shows. */
  draw(view: EditorView, links: boolean): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>();
    let end = -1;
    for (const visible of view.visibleRanges) {
      for (const found of this.times.timesIn(visible)) {
        if (found.from < end || (found.kind === 'link' && !links) || isTouched(view, found)) continue;
        this.add(builder, view, found, Math.max(end, 0));
        end = found.to;
      }
    }
    return builder.finish();
  }

  /** @param end Where the chip before it ends. */
  private add(builder: RangeSetBuilder<Decoration>, view: EditorView, found: FoundTime, end: number): void {
    const { doc } = view.state;
    const line = doc.lineAt(found.from);
    if (found.to > line.to) return;
    const behind = punctuation.exec(doc.sliceString(found.to, found.to + longestPunctuation))?.[0].length ?? 0;
    const before = opening.exec(doc.sliceString(Math.max(end, found.from - longestPunctuation), found.from))?.[0].length ?? 0;
    if (before + behind > 0) builder.add(found.from - before, found.to + behind, held);
    const citation = { ...cite(this.read, this.timeOf(found)), linked: linkOf(doc, line, found) };
    builder.add(found.from, found.to, Decoration.replace({ widget: new ChipWidget(citation, wordsOf(found)) }));
  }

  /** The timestamp as the note has it; one that was just written is read by itself until the note is read again. */
  private timeOf(found: FoundTime): CitedTime {
    const known = this.read.lookup.same(found);
    if (known) return known;
    const key = `${found.raw}\n${found.label ?? ''}\n${found.video?.id ?? ''}`;
    const cited = this.fresh.get(key) ?? this.readAlone(found);
    this.fresh.set(key, cited);
    return cited;
  }

  private readAlone(found: FoundTime): CitedTime {
    const { note: { video }, length } = this.read;
    const evidence = { duration: length, elsewhere: [] };
    const [reading = { kind: 'literal' as const, seconds: 0, end: null, reason: null }] = decideNoteReadings([found], video, evidence);
    return { raw: found.raw, label: found.label, video: found.video ?? video, reading, damaged: found.damaged };
  }
}

/** What a timestamp is linked to. Looked for near it alone: a line may be as long as the note. */
function linkOf(doc: Text, line: Span, { from, to }: Span): string | null {
  const start = Math.max(line.from, from - farthestLink);
  return linkedTarget(doc.sliceString(start, Math.min(line.to, to + farthestLink)), { from: from - start, to: to - start });
}

function hasVideo({ note }: ChipNote): boolean {
  return note.video !== null;
}

/** The label where it is text: that stays text. */
function wordsOf({ label, labelTime }: FoundTime): string {
  const shown = label === null || labelTime !== null ? '' : withoutTags(label);
  return isProse(shown) ? shown : '';
}

function isTouched(view: EditorView, { from, to }: FoundTime): boolean {
  return view.hasFocus && view.state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}
