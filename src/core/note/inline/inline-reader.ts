import * as char from '../../char';
import type { Block } from '../blocks/block';
import { Kind, kinds } from '../characters/character-kinds';
import { NextMatch } from '../characters/next-match';
import { NextOf } from '../characters/next-of';
import { Quotes } from '../characters/quotes';
import { startOfId } from './block-ids';
import { Emphasis } from './emphasis';
import { readSquare, type ShownReader } from './inline-brackets';
import { readEscape, showEntity } from './inline-escapes';
import { closeSquare, readBang } from './inline-links';
import { readAngle, readCode, readComment, readMath } from './inline-spans';
import { isLabel } from './label-lines';
import { addMark, type Gathered, type Inline, makeMarks, type Marks, Show } from './marks';
import { readRound } from './round-brackets';
import { readSpace } from './white-space';
import { isWideBracket, readWide } from './wide-brackets';

/** How the blocks of a note are read. */
export interface InlineOptions {
  /** Whether the note names a video, so that plain times are timestamps. */
  readonly hasVideo: boolean;
  /** Whether the caller does not use the marks, so that emphasis and lines that are labels need not be looked at. */
  readonly onlyGathers?: boolean;
}

/** The special characters, without those that make nothing but marks: emphasis, entities, white space. */
const special = /[\\`$%<[\](|!（【［]/g;

/** Reads what the blocks of one note hold besides words, in one pass over the text without going back. */
export class InlineReader implements ShownReader {
  private readonly inline: Inline;
  private readonly onlyGathers: boolean;
  /** Whether the text may hold ids of blocks: most have none. */
  private readonly hasIds: boolean;
  private readonly emphasis = new Emphasis();
  private readonly specials: NextMatch;

  /** @param gathered What is found is added here. */
  constructor(text: string, gathered: Gathered, { hasVideo, onlyGathers = false }: InlineOptions) {
    this.onlyGathers = onlyGathers;
    this.hasIds = text.includes('^');
    this.specials = new NextMatch(text, special);
    this.inline = {
      text, marks: makeMarks(), gathered, hasVideo, limit: 0, end: 0, element: null, inRow: false,
      brackets: [], nested: 0, missing: new Set(), noFormulaBefore: 0, cellEnd: 0,
      angles: new NextOf(text, '>'), rounds: new NextOf(text, ')'), pipes: new NextOf(text, '|'),
    };
  }

  /** Reads a block. The marks that it returns are valid until the next call. */
  read(block: Block): Marks {
    this.start(block);
    const { inline } = this;
    const { marks } = inline;
    const { lines } = block;
    let done = 0;
    for (let i = 0; i < lines.length; i += 2) {
      if (inline.brackets.length > 0) inline.brackets = [];
      inline.nested = 0;
      const from = Math.max(done, lines[i] ?? 0);
      const to = lines[i + 1] ?? 0;
      const first = marks.count;
      const id = this.hasIds ? startOfId(inline.text, from, to) : -1;
      done = this.readStretch(from, id < 0 ? to : id);
      if (id >= done) addMark(marks, Show.Nothing, id, to);
      const next = this.onlyGathers ? undefined : lines[i + 2];
      if (next !== undefined && done <= next && isLabel(inline.text, from, to, marks, first, next)) addMark(marks, Show.Apart, next, next);
    }
    return marks;
  }

  /** Forgets the block before. */
  private start(block: Block): void {
    const { inline } = this;
    const { marks } = inline;
    marks.count = 0;
    marks.untidy = false;
    marks.quotes = Quotes.None;
    marks.rareEnds = false;
    if (inline.missing.size > 0) inline.missing.clear();
    inline.noFormulaBefore = 0;
    inline.cellEnd = 0;
    this.emphasis.reset();
    inline.end = block.to;
    inline.element = null;
    inline.inRow = block.kind === 'row';
  }

  /** Reads from one offset to another on the same line; returns where it stopped, which may be further on. */
  private readStretch(from: number, limit: number): number {
    const { inline } = this;
    const { text } = inline;
    inline.limit = limit;
    if (this.onlyGathers) return this.gather(from, limit);
    let i = from;
    let before = 0;
    let untidy = 0;
    let seen = 0;
    const lastFour = limit - 4;
    while (i < limit) {
      // Four at a time while none is special, so that they share the cost of a turn of the loop.
      while (i <= lastFour) {
        const first = kinds[text.charCodeAt(i)] ?? 0;
        const second = kinds[text.charCodeAt(i + 1)] ?? 0;
        const third = kinds[text.charCodeAt(i + 2)] ?? 0;
        const fourth = kinds[text.charCodeAt(i + 3)] ?? 0;
        const any = first | second | third | fourth;
        if ((any & Kind.Special) !== 0) break;
        seen |= any;
        untidy |= ((before << 1) & first) | ((first << 1) & second) | ((second << 1) & third) | ((third << 1) & fourth);
        before = fourth;
        i += 4;
      }
      // One by one up to the next special one.
      while (i < limit) {
        const code = text.charCodeAt(i);
        const kind = kinds[code] ?? 0;
        seen |= kind;
        untidy |= (before << 1) & kind;
        before = kind;
        if ((kind & Kind.Special) === 0) {
          i++;
          continue;
        }
        i = this.readSpecial(code, i);
        break;
      }
    }
    this.tellKinds(seen, (untidy & Kind.Untidy) !== 0);
    return i;
  }

  /** Like `readStretch`, but looks only for what is gathered. */
  private gather(from: number, limit: number): number {
    let at = from;
    for (;;) {
      const next = this.specials.from(at);
      if (next >= limit) return Math.max(at, limit);
      at = this.readSpecial(this.inline.text.charCodeAt(next), next);
    }
  }

  /** Tells the marks what kinds of characters a stretch holds. */
  private tellKinds(seen: number, untidy: boolean): void {
    const { marks } = this.inline;
    if (untidy) marks.untidy = true;
    if ((seen & (Kind.Straight | Kind.Quote)) !== 0) marks.quotes |= (seen & Kind.Quote) !== 0 ? Quotes.Any : Quotes.Straight;
    if ((seen & Kind.RareEnd) !== 0) marks.rareEnds = true;
  }

  private readSpecial(code: number, at: number): number {
    const { inline } = this;
    switch (code) {
      case char.less: return readAngle(inline, at);
      case char.squareOpen: return readSquare(inline, at, this);
      case char.squareClose: return closeSquare(inline, at);
      case char.roundOpen: return readRound(inline, at);
      case char.exclamation: return readBang(inline, at);
      case char.star: case char.underscore: case char.tilde: case char.equals:
        return this.emphasis.read(inline.text, at, inline.limit, inline.marks);
      case char.backtick: return readCode(inline, at);
      case char.dollar: return readMath(inline, at);
      case char.percent: return inline.text.charCodeAt(at + 1) === char.percent ? readComment(inline, at, '%%', '%%') : at + 1;
      case char.ampersand: return showEntity(inline, at);
      case char.backslash: return readEscape(inline, at);
      case char.pipe: return this.readPipe(at);
      default: return isWideBracket(code) ? readWide(inline, at) : readSpace(inline, at);
    }
  }

  /** Reads the alias of a link as text like any other, but as a line that ends with the alias: nothing that begins in it goes on after it. */
  readShown(from: number, to: number): void {
    const { inline } = this;
    const { limit, end, inRow, brackets, missing } = inline;
    const known = missing.size;
    inline.end = to;
    inline.inRow = false;
    inline.brackets = [];
    this.readStretch(from, to);
    if (missing.size > known) inline.missing = new Set([...missing].slice(0, known));
    inline.limit = limit;
    inline.end = end;
    inline.inRow = inRow;
    inline.brackets = brackets;
  }

  private readPipe(at: number): number {
    const { inRow, missing, marks } = this.inline;
    if (!inRow) return at + 1;
    addMark(marks, Show.Cell, at, at + 1);
    if (missing.size > 0) missing.clear();
    return at + 1;
  }
}
