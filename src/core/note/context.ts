import * as char from '../char';
import type { Span } from '../text';
import { type Block, blockBefore } from './block';
import { startOfId } from './block-ids';
import { cellsOf, cellText } from './cells';
import { claimText } from './claim-text';
import { findGroups, type Group, groupsIn } from './groups';
import { SentenceCutter } from './sentences';
import { type Shown, textOf } from './show-block';

/** How a paragraph starts that is a formula, code or a quotation. */
const ledStart = /^(?:[$`"“„«]|[^.:!?]{0,40}? [=≈≠≤≥<>→÷×*/+±] )/;
const longestStart = 48;
/** How an item may end whose last sentence ends with a colon: with that, or with what is not shown as it stands. */
const mayEndWithColon = /[:：>\])*_=~%]$/;
const endsWithColon = /[:：]$/;
/** A line that is a label: emphasised, its colon inside or outside. */
const label = /^[*_].*[*_][:：]?[ \t]*$/;
/** The one line break of a shown text stands at its end. */
const lineEnd = /^[^\n]*\n\u2029?$/;

/** Shows any block of the note again, for what it tells about another. */
export type ShowAgain = (block: Block) => Shown;

/** Finds what makes a short claim readable. Remembers what it found, since all items of a list share it. */
export class ContextFinder {
  private readonly firsts = new Map<Block, string | null>();
  private readonly lasts = new Map<Block, string | null>();
  private readonly headers = new Map<Block, readonly string[]>();

  constructor(
    private readonly text: string,
    private readonly blocks: readonly Block[],
    private readonly show: ShowAgain,
  ) {}

  /**
   * The nearest of: the lead-in of the block's list or formula, its parent item, the lead-in of its quote, its callout's title, what
   * leads in to the callout.
   * Null where there is none.
   */
  find(block: Block): string | null {
    const lead = block.lead && (block.leadAdjacent ? this.lastSentence(block.lead) : this.colonLeadIn(block.lead));
    const isNear = lead !== null && block.lead?.title === block.title;
    if (isNear && (block.item || standsInside(block.lead, block.parent))) return lead;
    if (block.parent && block.parent.title === block.title) return this.ownLeadIn(block) ?? this.ofParent(block.parent);
    if (isNear) return lead;
    return this.ownLeadIn(block) ?? (block.title && this.whole(block.title)) ?? lead ?? (block.parent && this.ofParent(block.parent));
  }

  /** What leads in to a formula, code or a quotation. */
  private ownLeadIn(block: Block): string | null {
    const before = blockBefore(this.blocks, block);
    const mayBeLed = before?.kind === 'paragraph' && !block.item && !this.endsWithStop(before) && this.isLed(block);
    return mayBeLed ? this.colonLeadIn(before) : null;
  }

  /** What a block's first sentence says, where that is its first line, a label, and has no time: it is to what follows as an item to those nested in it. */
  labelOf({ block, page: { text } }: Shown, first: Span, groups: readonly Group[]): string | null {
    if (!label.test(this.text.slice(block.from, block.lines[1])) || !lineEnd.test(text.slice(first.from, first.to))) return null;
    return groupsIn(groups, first).length > 0 ? null : claimText(text, first.from, first.to, []) || null;
  }

  /** An item of several sentences whose last one ends with a colon leads in with that to what is nested in it. */
  private ofParent(parent: Block): string | null {
    const lead = this.mayLeadIn(parent) ? this.colonLeadIn(parent) : null;
    return lead ?? this.firstSentence(parent) ?? this.find(parent);
  }

  /** By far the most items end with what is shown, and with no colon: they need not be shown to tell. */
  private mayLeadIn({ lines, to }: Block): boolean {
    return mayEndWithColon.test(this.text.slice(to - 1, to)) || startOfId(this.text, lines[lines.length - 2] ?? to, to) >= 0;
  }

  /** The header of a cell's column, preceded by the row's first cell when that is not the claim. */
  findForCell(header: Block, column: number, firstCell: string | null): string | null {
    const cell = this.cellsOfHeader(header)[column];
    const name = cell === undefined ? '' : cellText(cell);
    return [column === 0 ? null : firstCell, name].filter((part) => part !== null && part !== '').join(': ') || null;
  }

  /** The same for the last cell of a row that says anything. */
  findForLastCell(row: Shown): string | null {
    const cells = cellsOf(textOf(row)).map(cellText);
    const { header } = row.block;
    const last = [...cells].reverse().find((cell) => cell !== '');
    return header && last !== undefined ? this.findForCell(header, cells.lastIndexOf(last), cells[0] ?? '') : null;
  }

  private cellsOfHeader(header: Block): readonly string[] {
    return remember(this.headers, header, () => cellsOf(textOf(this.show(header))));
  }

  /** What leads in to something that does not stand right below it: it ends with a colon. */
  private colonLeadIn(lead: Block): string | null {
    const text = this.endsWithStop(lead) ? null : this.lastSentence(lead);
    return text !== null && endsWithColon.test(text) ? text : null;
  }

  /** So most paragraphs end, and then no colon does. Whether one does otherwise shows only once the block is shown. */
  private endsWithStop({ to }: Block): boolean {
    return this.text.charCodeAt(to - 1) === char.stop;
  }

  private isLed({ from }: Block): boolean {
    return ledStart.test(this.text.slice(from, from + longestStart));
  }

  private firstSentence(block: Block): string | null {
    return remember(this.firsts, block, () => this.sentence(block, 'first'));
  }

  private lastSentence(block: Block): string | null {
    return remember(this.lasts, block, () => this.sentence(block, 'last'));
  }

  /** The first or the last sentence of a block that says anything. */
  private sentence(block: Block, which: 'first' | 'last'): string | null {
    const shown = this.show(block);
    const { text } = shown.page;
    const groups = findGroups(text, shown.from, shown.to);
    const spans = new SentenceCutter(shown.page).cut(shown, groups);
    for (const span of which === 'first' ? spans : [...spans].reverse()) {
      const sentence = claimText(text, span.from, span.to, groupsIn(groups, span));
      if (sentence !== '') return sentence;
    }
    return null;
  }

  private whole(block: Block): string | null {
    const text = textOf(this.show(block));
    return claimText(text, 0, text.length, findGroups(text)) || null;
  }
}

/** Whether a lead-in stands in the item that its list or quote stands in, or is that item. */
function standsInside(lead: Block | null, item: Block | null): boolean {
  return item !== null && (lead === item || lead?.parent === item);
}

/** What is known of a block; found once. */
function remember<Found>(known: Map<Block, Found>, block: Block, find: () => Found): Found {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found = find();
  known.set(block, found);
  return found;
}
