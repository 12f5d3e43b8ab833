import { lastOf } from '../last-of';
import { partitionPoint } from '../partition-point';
import type { Edit, Span } from '../text';
import type { FoundTime } from '../time/timestamps';
import { readFrontMatter } from './front-matter';
import { InlineReader } from './inline-reader';
import type { Gathered } from './marks';
import { gapFinder, readBlocks } from './read-blocks';

/** A long text of which only parts are asked for, so that the whole need never be put together. Offsets are UTF-16 units. */
export interface TextParts {
  readonly length: number;
  sliceString(from: number, to?: number): string;
}

/** Text from one gap to the next, and its times once someone asked for them; their offsets count from `from`. */
interface Stretch {
  from: number;
  to: number;
  times: readonly FoundTime[] | null;
}

/** Text that gaps are looked for in; offsets count from `from`. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly nextGap: () => number;
}

/** How far an edit is followed before what lies behind is left to be read when it is asked for. */
const farthest = 50_000;
const smallestWindow = 2_000;

/** Marks that may reach far: what is text before them may be front matter, a comment or a formula with them. */
const reachesFar = /---|%%|<!--|-->|\$\$/;
const opensFar = /%%|<!--|\$\$/;
const longestMark = 4;

/**
 * Finds the timestamps of a text that is being edited. An edit costs what it touches, whatever the text's length;
 * what is asked for is read, and little behind it.
 */
export class LiveTimes {
  private stretches: Stretch[] = [];
  /** Where the body starts; what is before it holds no timestamps. */
  private start = 0;
  private window: Window | null = null;
  private windowSize = smallestWindow;

  /** @param hasVideo The note names a video, so that plain times are timestamps. */
  constructor(
    private text: TextParts,
    private readonly hasVideo: boolean,
  ) {
    this.reset();
  }

  /**
   * Puts an edit into effect.
   * @param edit Its offsets are those of the text before it.
   * @param after The text with the edit.
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

  /** The timestamps that lie in a span or touch it, in order; offsets are absolute. */
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

  /** Where reading goes on. */
  private get end(): number {
    return lastOf(this.stretches)?.to ?? this.start;
  }

  private reset(): void {
    this.stretches = [];
    this.window = null;
    this.start = this.text.sliceString(0, longestMark).includes('---') ? readFrontMatter(this.text.sliceString(0)).end : 0;
  }

  /** The text of a span with as much round it as a mark may reach over its ends. */
  private around(from: number, to: number): string {
    return this.text.sliceString(Math.max(0, from - longestMark), Math.min(this.text.length, to + longestMark));
  }

  /** Reads on from an edit until a gap is where one was before: everything behind it is as it was. */
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

  /** Opens a wider window each time; one with a mark that may reach far goes to the end of the text. */
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

  /** The number of the stretch that holds an offset; where none does, of the one before it, or 0. */
  private indexAt(offset: number): number {
    const { stretches } = this;
    return Math.max(0, partitionPoint(stretches.length, (index) => (stretches[index]?.from ?? 0) <= offset) - 1);
  }
}
