import { lastOf } from '../../last-of';
import type { Span } from '../../text';
import type { Timestamp } from '../../time/timestamp';
import { type Block, blockBefore } from '../blocks/block';
import type { Claim } from '../note';
import { type Cell, cellsOf, cellText, lastCell, readCells } from './cells';
import { addTimes, type Cited, type ClaimDraft, draftClaim, type FoundClaim, wordlessClaim } from './claim-draft';
import { claimText, claimTextFor } from './claim-text';
import type { ContextFinder } from './context';
import { findGroups, findNamedGroups, type Group, groupsIn, hasWord } from './groups';
import { blockLedBy, isBelowTitle } from './lonely-times';
import { SentenceCutter, sentencesOf } from './sentences';
import { type Shown, textOf } from './show-block';

/** What is needed to find the claims of a note. */
export interface ClaimSources {
  readonly timestamps: readonly Timestamp[];
  readonly contexts: ContextFinder;
  /** All blocks of the note. */
  readonly blocks: readonly Block[];
  /** Shows any of the blocks by itself, on a page of its own. */
  readonly show: (block: Block) => Cited;
  /** Whether to leave the claims' text and context empty, which saves time where claims are only counted. */
  readonly bare: boolean;
}

/**
 * The claims of a note: one for each sentence, list item, cell or heading that holds timestamps.
 * @param cited The blocks that hold timestamps, in order, on one page.
 */
export function findClaims(cited: readonly Cited[], sources: ClaimSources): Claim[] {
  const page = cited[0]?.shown.page;
  if (!page) return [];
  const finder = new ClaimFinder(sources, new SentenceCutter(page));
  for (const one of cited) finder.add(one);
  return finder.claims;
}

class ClaimFinder {
  readonly claims: ClaimDraft[] = [];
  /** The last block that held nothing but timestamps, and the claim that they support. */
  private lonely: { block: Block; claim: ClaimDraft } | null = null;
  /** A claim that a block or cell of timestamps alone has already made of the words after it. */
  private ahead: FoundClaim | null = null;
  /** Where the sentence of the last claim starts in the source. */
  private lastStart = -1;
  /** The cell to whose claim the timestamps of a wordless cell were added last. */
  private beside: Cell | null = null;

  constructor(
    private readonly sources: ClaimSources,
    /** Cuts the page on which the cited blocks stand. */
    private readonly cutter: SentenceCutter,
  ) {}

  add(cited: Cited): void {
    const { page: { text }, block: { kind, item }, from, to } = cited.shown;
    const groups = item ? findGroups(text, from, to) : findNamedGroups(text, from, to);
    if (!hasWord(text, groups, from, to)) this.addLonely(cited, groups);
    else if (kind === 'row') this.addCells(cited, groups);
    else if (isBelowTitle(cited.shown, groups, this.sources.blocks)) {
      this.addLonely(cited, groups.slice(0, 1));
      this.lonely = null;
      this.addSentences(cited, groups.slice(1), groups[0]?.to);
    } else this.addSentences(cited, groups);
  }

  private addSentences(cited: Cited, groups: readonly Group[], from = cited.shown.from): void {
    const spans = sentencesOf(this.cutter, cited.shown, groups, from);
    const write = claimTextFor(cited.shown.untidy);
    let context: string | null | undefined;
    let next = 0;
    for (const span of spans) {
      const first = next;
      while (next < groups.length && (groups[next]?.from ?? 0) < span.to) next++;
      if (next === first) continue;
      if (context === undefined) context = this.contextOf(cited.shown, span, spans, groups);
      this.addClaim(cited, span, spans.length === 1 ? groups : groups.slice(first, next), context, write);
    }
  }

  private addCells(cited: Cited, groups: readonly Group[]): void {
    const { shown } = cited;
    const first = cellText(cellsOf(textOf(shown))[0] ?? '');
    const cells = readCells(shown, groups);
    const says = (cell: Cell): boolean => hasWord(shown.page.text, cell.groups, cell.from, cell.to);
    let beside = cells.find(says);
    for (const cell of cells) {
      if (says(cell)) beside = cell;
      if (cell.groups.length === 0) continue;
      if (beside && beside !== cell) this.addCellBeside(cited, cell, beside, first);
      else this.addCell(cited, cell, first);
    }
  }

  private addCell(cited: Cited, cell: Cell, firstCell: string): void {
    const context = this.contextOfCell(cited.shown.block, cell, firstCell);
    for (const span of this.cutter.cut(cited.shown, cell.groups, cell.from, cell.to)) {
      const inside = groupsIn(cell.groups, span);
      if (inside.length > 0) this.addClaim(cited, span, inside, context, claimText);
    }
  }

  /** Adds the timestamps of a wordless cell to the claim of the last cell with words before it, else of the first after it; makes that claim if need be. */
  private addCellBeside(cited: Cited, cell: Cell, beside: Cell, firstCell: string): void {
    const cites = this.timesOf(cited.shown, cell.groups);
    const last = lastOf(this.claims);
    if (last && this.beside === beside) return addTimes(last, cites);
    this.beside = beside;
    const context = this.contextOfCell(cited.shown.block, beside, firstCell);
    const found = draftClaim(cited, beside, this.textOf(cited.shown, beside, beside.groups, claimText), context, cites);
    if (last && found.start === this.lastStart) {
      addTimes(last, cites);
      last.to = Math.max(last.to, found.claim.to);
      return;
    }
    this.claims.push(found.claim);
    this.lastStart = found.start;
    this.ahead = beside.from > cell.from ? found : null;
  }

  private contextOfCell({ header }: Block, { column }: Cell, first: string): string | null {
    const { bare, contexts } = this.sources;
    return header && !bare ? contexts.findForCell(header, column, first) : null;
  }

  private addClaim(cited: Cited, span: Span, groups: readonly Group[], context: string | null, write: typeof claimText): void {
    const cites = this.timesOf(cited.shown, groups);
    const { claim, start } = draftClaim(cited, span, this.textOf(cited.shown, span, groups, write), context, cites);
    if (this.ahead?.start === start) {
      addTimes(this.ahead.claim, cites);
      this.ahead.claim.to = Math.max(this.ahead.claim.to, claim.to);
    } else this.claims.push(claim);
    this.ahead = null;
    this.lastStart = start;
  }

  /** The context of a sentence: the label of its block where it stands after one, that of the last cell for a row, else the nearest to the block. */
  private contextOf(shown: Shown, sentence: Span, [first]: readonly Span[], groups: readonly Group[]): string | null {
    const { bare, contexts } = this.sources;
    if (bare) return null;
    if (shown.block.kind !== 'paragraph') return shown.block.kind === 'row' ? contexts.findForLastCell(shown) : null;
    return (first && first !== sentence ? contexts.labelOf(shown, first, groups) : null) ?? contexts.find(shown.block);
  }

  private timesOf(shown: Shown, groups: readonly Group[]): Timestamp[] {
    const first = shown.firstTime + (groups[0]?.first ?? 0);
    const end = shown.firstTime + (lastOf(groups)?.end ?? 0);
    return this.sources.timestamps.slice(first, end);
  }

  /**
   * Adds the timestamps of a block without words to the claim that they support: the first of the block right below, else the last of the
   * block before, which in a callout may be its title.
   */
  private addLonely(cited: Cited, groups: readonly Group[]): void {
    const { block } = cited.shown;
    const cites = this.timesOf(cited.shown, groups);
    const before = blockBefore(this.sources.blocks, block);
    const isSecond = before !== undefined && this.lonely?.block === before;
    const claim = isSecond && this.lonely ? this.lonely.claim : this.findOwner(cited, before);
    addTimes(claim, cites);
    claim.from = Math.min(claim.from, cites[0]?.from ?? claim.from);
    this.lonely = { block, claim };
  }

  private findOwner(cited: Cited, before: Block | undefined): ClaimDraft {
    const { blocks, show } = this.sources;
    const led = blockLedBy(cited.shown.block, blocks, (next) => show(next).shown);
    const found = led ? this.claimOf(led, 'first', cited) : this.claimOf(before, 'last', cited);
    const last = lastOf(this.claims);
    if (!led && last && found.start === this.lastStart) return last;
    this.ahead = led ? found : null;
    this.claims.push(found.claim);
    this.lastStart = found.start;
    return found.claim;
  }

  /** Makes a claim of the first or last sentence of a block, without timestamps yet; a wordless one where there is no such block or sentence. */
  private claimOf(target: Block | undefined, which: 'first' | 'last', otherwise: Cited): FoundClaim {
    const wordless = wordlessClaim(otherwise.shown.block, otherwise.headings);
    if (!target) return wordless;
    const cited = this.sources.show(target);
    const { shown } = cited;
    const groups = findGroups(shown.page.text, shown.from, shown.to);
    const spans = target.kind === 'row' ? [lastCell(shown)] : sentencesOf(new SentenceCutter(shown.page), shown, groups);
    const span = which === 'first' ? spans[0] : lastOf(spans);
    if (!span) return wordless;
    return draftClaim(cited, span, this.textOf(shown, span, groupsIn(groups, span), claimText), this.contextOf(shown, span, spans, groups), []);
  }

  private textOf({ page }: Shown, { from, to }: Span, groups: readonly Group[], write: typeof claimText): string {
    return this.sources.bare ? '' : write(page.text, from, to, groups);
  }
}
