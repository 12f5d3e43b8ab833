import type { Span } from '../text';
import type { Block } from './block';
import { isSpace } from './characters';
import { claimText, plainClaimText } from './claim-text';
import { cellsOf, type ContextFinder } from './context';
import { findGroups, type Group, hasWord } from './groups';
import type { Claim, Timestamp } from './note';
import { cutSentences } from './sentences';
import { cellMark, type Shown, sourceOffset } from './show-block';

type Draft = { -readonly [Key in keyof Claim]: Claim[Key] } & { timestamps: Timestamp[] };

/** A claim with the place in the source where its sentence starts. */
interface Found {
  readonly claim: Draft;
  readonly start: number;
}

/** A block as it is shown, with the headings above it. */
export interface Cited {
  readonly shown: Shown;
  readonly headings: readonly string[];
}

/** What the claims of a note are found from. */
export interface ClaimSources {
  readonly timestamps: readonly Timestamp[];
  readonly contexts: ContextFinder;
  /** All blocks of the note. */
  readonly blocks: readonly Block[];
  /** Shows any of them again. */
  readonly show: (block: Block) => Cited;
  /** The claims' text and context are left empty: who only counts claims need not wait for them. */
  readonly bare: boolean;
}

/**
 * The claims of a note: for each sentence, item, cell or heading that holds timestamps, one.
 * @param cited The blocks that hold timestamps, in order.
 */
export function findClaims(cited: readonly Cited[], sources: ClaimSources): Claim[] {
  const finder = new ClaimFinder(sources);
  for (const one of cited) finder.add(one);
  return finder.claims;
}

class ClaimFinder {
  readonly claims: Draft[] = [];
  /** The block of timestamps alone that came last, and the claim it supports. */
  private lonely: { block: Block; claim: Draft } | null = null;
  /** A claim that a block of timestamps alone has made of the block behind it. */
  private ahead: Found | null = null;
  /** Where the sentence of the last claim starts in the source. */
  private lastStart = -1;

  constructor(private readonly sources: ClaimSources) {}

  add(cited: Cited): void {
    const { text, block } = cited.shown;
    const groups = findGroups(text);
    if (!hasWord(text, groups, 0, text.length)) this.addLonely(cited);
    else if (block.kind === 'row') this.addCells(cited, groups);
    else this.addSentences(cited, groups);
  }

  private addSentences(cited: Cited, groups: readonly Group[]): void {
    const { block } = cited.shown;
    const spans = sentencesOf(cited.shown, groups);
    const textOf = cited.shown.untidy ? claimText : plainClaimText;
    let context: string | null | undefined;
    let next = 0;
    for (const span of spans) {
      const first = next;
      while (next < groups.length && (groups[next]?.from ?? 0) < span.to) next++;
      if (next === first) continue;
      if (context === undefined) context = this.contextOf(block);
      this.addClaim(cited, span, groups.slice(first, next), context, textOf);
    }
  }

  private addCells(cited: Cited, groups: readonly Group[]): void {
    const { text, block, verbatim } = cited.shown;
    const first = cellText(cellsOf(text)[0] ?? '');
    let column = text.trimStart().startsWith(cellMark) ? -1 : 0;
    let next = 0;
    for (let from = 0; from <= text.length && next < groups.length; column++) {
      const bar = text.indexOf(cellMark, from);
      const to = bar < 0 ? text.length : bar;
      const start = next;
      while (next < groups.length && (groups[next]?.from ?? 0) < to) next++;
      const here = groups.slice(start, next);
      if (here.length > 0) {
        const context = block.header && !this.sources.bare ? this.sources.contexts.findForCell(block.header, column, first) : null;
        for (const span of cutSentences({ text, groups: here, verbatim }, from, to)) {
          const inside = here.filter((group) => group.from >= span.from && group.from < span.to);
          if (inside.length > 0) this.addClaim(cited, span, inside, context, claimText);
        }
      }
      from = to + 1;
    }
  }

  private addClaim(cited: Cited, span: Span, groups: readonly Group[], context: string | null, textOf: typeof claimText): void {
    const cites = this.timesOf(cited.shown, groups);
    const { claim, start } = this.makeClaim(cited, span, groups, context, textOf, cites);
    if (this.ahead?.start === start) {
      this.ahead.claim.timestamps.push(...cites);
      this.ahead.claim.to = Math.max(this.ahead.claim.to, claim.to);
    } else this.claims.push(claim);
    this.ahead = null;
    this.lastStart = start;
  }

  private contextOf(block: Block): string | null {
    return block.kind === 'paragraph' && !this.sources.bare ? this.sources.contexts.find(block) : null;
  }

  private timesOf(shown: Shown, groups: readonly Group[]): Timestamp[] {
    const first = shown.firstTime + (groups[0]?.first ?? 0);
    const end = shown.firstTime + (groups[groups.length - 1]?.end ?? 0);
    return this.sources.timestamps.slice(first, end);
  }

  /**
   * Adds the timestamps of a block without words to the claim they support: the first of the block right below,
   * in a callout its title, else the last of the block before.
   */
  private addLonely(cited: Cited): void {
    const { block, firstTime } = cited.shown;
    const { blocks, timestamps } = this.sources;
    const groups = findGroups(cited.shown.text);
    const cites = timestamps.slice(firstTime, firstTime + (groups[groups.length - 1]?.end ?? 0));
    const next = blocks[block.index + 1];
    const before = blocks[block.index - 1];
    const isSecond = before !== undefined && this.lonely?.block === before;
    const claim = isSecond && this.lonely ? this.lonely.claim : this.findOwner(block, before, next);
    claim.timestamps.push(...cites);
    claim.from = Math.min(claim.from, cites[0]?.from ?? claim.from);
    claim.to = Math.max(claim.to, cites[cites.length - 1]?.to ?? 0);
    this.lonely = { block, claim };
  }

  private findOwner(block: Block, before: Block | undefined, next: Block | undefined): Draft {
    const last = this.claims[this.claims.length - 1];
    const isAbove = !block.title && next?.adjacent && next.kind !== 'row' && next.parent === block.parent;
    const found = isAbove ? this.claimOf(next, 'first', block) : this.claimOf(block.title ?? before, 'last', block);
    if (!isAbove && last && found.start === this.lastStart) return last;
    this.ahead = isAbove ? found : null;
    this.claims.push(found.claim);
    this.lastStart = found.start;
    return found.claim;
  }

  /** A claim of one sentence of a block, without timestamps yet. */
  private claimOf(target: Block | undefined, which: 'first' | 'last', otherwise: Block): Found {
    const cited = this.sources.show(target ?? otherwise);
    const { shown, headings } = cited;
    const groups = findGroups(shown.text);
    const spans = target?.kind === 'row' ? [lastCell(shown.text)] : sentencesOf(shown, groups);
    const span = which === 'first' ? spans[0] : spans[spans.length - 1];
    const { from, to } = otherwise;
    if (!target || !span) return { claim: { from, to, text: '', context: null, headings, timestamps: [] }, start: from };
    const inside = groups.filter((group) => group.from >= span.from && group.from < span.to);
    return this.makeClaim(cited, span, inside, this.contextOf(target), claimText, []);
  }

  private makeClaim({ shown, headings }: Cited, span: Span, groups: readonly Group[], context: string | null, textOf: typeof claimText, cites: Timestamp[]): Found {
    const { text } = shown;
    let { from, to } = span;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    const start = sourceOffset(shown, from);
    const claim: Draft = {
      from: Math.min(start, cites[0]?.from ?? start),
      to: Math.max(sourceOffset(shown, Math.max(from, to - 1)) + 1, cites[cites.length - 1]?.to ?? 0),
      text: this.sources.bare ? '' : textOf(text, span.from, span.to, groups),
      context,
      headings,
      timestamps: cites,
    };
    return { claim, start };
  }
}

/** Headings are claims as they stand. */
function sentencesOf({ block, text, verbatim }: Shown, groups: readonly Group[]): readonly Span[] {
  return block.kind === 'heading' ? [{ from: 0, to: text.length }] : cutSentences({ text, groups, verbatim });
}

/** The last cell of a row that holds anything. */
function lastCell(text: string): Span {
  let to = text.length;
  while (to > 0 && (text.startsWith(cellMark, to - 1) || isSpace(text.charCodeAt(to - 1)))) to--;
  return { from: text.lastIndexOf(cellMark, to - 1) + 1, to };
}

function cellText(cell: string): string {
  return claimText(cell, 0, cell.length, findGroups(cell));
}
