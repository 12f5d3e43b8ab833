import { lastOf } from '../last-of';
import { partitionPoint } from '../partition-point';
import type { Edit, Span } from '../text';
import type { FoundTime } from '../time/found-time';
import { readFrontMatter } from './blocks/front-matter';
import { gapFinder, readBlocks } from './blocks/read-blocks';
import { InlineReader } from './inline/inline-reader';
import type { Gathered } from './inline/marks';

/** A long text of which only parts are read, so that it never has to be put together as one string. Offsets are UTF-16 units. */
export interface TextParts {
  readonly length: number;
  sliceString(from: number, to?: number): string;
}

/** The text from one gap to the next, with its times once they were asked for; their offsets count from `from`. */
interface Stretch {
  from: number;
  to: number;
  times: readonly FoundTime[] | null;
}

/** The text in which gaps are looked for; what `nextGap` returns counts from `from`. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly nextGap: () => number;
}

/** How far after an edit to read on, in UTF-16 units; what lies beyond is read when it is asked for. */
const farthest = 50_000;
const smallestWindow = 2_000;

/** Marks that may affect text far away: with them it may become front matter, a comment or a formula. */
const reachesFar = /---|%%|<!--|-->|\$\$/;
const opensFar = /%%|<!--|\$\$/;
const longestMark = 4;

/**
 * Finds the timestamps of a text that is being edited. The cost of an edit depends on what it touches, not on the text's length; only
 * what is asked for is read, and little after it.
 */
export class LiveTimes {
  private stretches: Stretch[] = [];
  /** Where the body starts; there are no timestamps before it. */
  private start = 0;
  private window: Window | null = null;
  private windowSize = smallestWindow;

  /** @param hasVideo Whether the note names a video, so that plain times are timestamps. */
  constructor(
    private text: TextParts,
    private readonly hasVideo: boolean,
  ) {
    this.reset();
  }

  /**
   * Takes note of an edit.
   * @param edit Its offsets are into the text before the edit.
   * @param after The text after the edit.
   */
  edit({ from, to, text: inserted }: Edit, after: TextParts): void {
    const shift = inserted.length - (to - from);
    const reaches = reachesFar.test(this.around(from, to)) || from <= this.start;
    this.text = after;
    this.window = null;
    this.windowSize = smallestWindow;
    if (reaches || reachesFar.test(this.around(from, to + shift))) return this.reset();
    const kept = this.stretches.slice(this.indexAt(to) + 1);
    for (const stretch of kept) {
      stretch.from += shift;
      stretch.to += shift;
    }
    this.stretches.length = Math.max(0, this.indexAt(from) - 1);
    this.rejoin(kept, from + inserted.length);
  }

  /** The timestamps that lie in a span or touch it, in order. Offsets are into the whole text. */
  timesIn(span: Span): FoundTime[] {
    while (this.end < Math.min(span.to + 1, this.text.length)) this.readNext();
    const found: FoundTime[] = [];
    for (let i = this.indexAt(span.from); i < this.stretches.length; i++) {
      const stretch = this.stretches[i];
      if (!stretch || stretch.from > span.to) break;
      stretch.times ??= this.readTimes(stretch);
      for (const time of stretch.times) {
        const from = stretch.from + time.from;
        const to = stretch.from + time.to;
        if (to >= span.from && from <= span.to) found.push({ ...time, from, to });
      }
    }
    return found;
  }

  /** How far the text has been cut into stretches. */
  private get end(): number {
    return lastOf(this.stretches)?.to ?? this.start;
  }

  private reset(): void {
    this.stretches = [];
    this.window = null;
    this.start = this.text.sliceString(0, longestMark).includes('---') ? readFrontMatter(this.text.sliceString(0)).end : 0;
  }

  /** The text of a span, widened so far that it holds every mark that reaches over its ends. */
  private around(from: number, to: number): string {
    return this.text.sliceString(Math.max(0, from - longestMark), Math.min(this.text.length, to + longestMark));
  }

  /** Reads on from an edit until it meets a gap that was there before: from there on, nothing has changed. */
  private rejoin(kept: readonly Stretch[], edited: number): void {
    let next = 0;
    while (next < kept.length && this.end < edited + farthest) {
      this.readNext();
      while (next < kept.length && (kept[next]?.from ?? 0) < this.end) next++;
      if (this.end < edited || kept[next]?.from !== this.end) continue;
      this.stretches = this.stretches.concat(kept.slice(next));
      this.window = null;
      return;
    }
  }

  private readNext(): void {
    const from = this.end;
    for (;;) {
      this.window ??= this.openWindow(from);
      const gap = this.window.from + this.window.nextGap();
      const isSure = gap < this.window.to || gap === this.text.length;
      if (isSure) {
        this.stretches.push({ from, to: gap, times: null });
        return;
      }
      this.window = null;
    }
  }

  /** Opens a window, wider each time. If it holds a mark that may reach far, it goes to the end of the text. */
  private openWindow(from: number): Window {
    this.windowSize *= 4;
    const to = Math.min(this.text.length, from + this.windowSize);
    const near = this.text.sliceString(from, to);
    const text = to < this.text.length && opensFar.test(near) ? this.text.sliceString(from) : near;
    return { from, to: from + text.length, nextGap: gapFinder(text, 0) };
  }

  private readTimes({ from, to }: Stretch): readonly FoundTime[] {
    const text = this.text.sliceString(from, to);
    const gathered: Gathered = { times: [], links: [], unreadable: [] };
    const reader = new InlineReader(text, gathered, { hasVideo: this.hasVideo, onlyGathers: true });
    for (const block of readBlocks(text, 0)) reader.read(block);
    return gathered.times;
  }

  /** The index of the stretch that holds an offset; where none does, that of the one before the offset, or 0. */
  private indexAt(offset: number): number {
    const { stretches } = this;
    return Math.max(0, partitionPoint(stretches.length, (index) => (stretches[index]?.from ?? 0) <= offset) - 1);
  }
}
