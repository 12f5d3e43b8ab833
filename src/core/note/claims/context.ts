import * as char from '../../char';
import type { Span } from '../../text';
import { type Block, blockBefore } from '../blocks/block';
import { startOfId } from '../inline/block-ids';
import { cellsOf, cellText } from './cells';
import { claimText, claimTextFor, wholeText } from './claim-text';
import { findGroups, type Group, groupsIn } from './groups';
import { SentenceCutter } from './sentences';
import { type Shown, textOf } from './show-block';

/** How a paragraph starts that is a formula, code or a quotation. */
const ledStart = /^(?:[$`"“„«]|[^.:!?]{0,40}? [=≈≠≤≥<>→÷×*/+±] )/;
const longestStart = 48;
/** The last character of an item whose last sentence may end with a colon: the colon itself, or the end of markup that may follow it. */
const mayEndWithColon = /[:：>\])*_=~%]$/;
const endsWithColon = /[:：]$/;
/** A line that is a label: all of it is emphasised, but for a colon at its end. */
const label = /^(?:[*_].*[*_]|<(b|strong|i|em)>.*<\/\1>)[:：]?[ \t]*$/i;
/** A shown text whose only line break is at its end. */
const lineEnd = /^[^\n]*\n\u2029?$/;

/** Shows any block of the note again, for the context of another one. */
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
   * The context of a block, the nearest of: the lead-in of its list or formula, its parent item, the lead-in of its quote, its callout's
   * title, the lead-in of the callout. Null where it has none of these.
   */
  find(block: Block): string | null {
    const lead = block.lead && (block.leadAdjacent ? this.lastSentence(block.lead) : this.colonLeadIn(block.lead));
    const isNear = lead !== null && block.lead?.title === block.title;
    if (isNear && (block.item || standsInside(block.lead, block.parent))) return lead;
    if (block.parent && block.parent.title === block.title) return this.ownLeadIn(block) ?? this.ofParent(block.parent);
    if (isNear) return lead;
    return this.ownLeadIn(block) ?? (block.title && this.whole(block.title)) ?? lead ?? (block.parent && this.ofParent(block.parent));
  }

  /** The lead-in of a block that starts with a formula, code or a quotation. */
  private ownLeadIn(block: Block): string | null {
    const before = blockBefore(this.blocks, block);
    const mayBeLed = before?.kind === 'paragraph' && !block.item && !this.endsWithStop(before) && this.isLed(block);
    return mayBeLed ? this.colonLeadIn(before) : null;
  }

  /** The text of a block's first line where that is a label without a time: the context of what follows in the block. */
  labelOf({ block, page: { text } }: Shown, first: Span, groups: readonly Group[]): string | null {
    if (!label.test(this.text.slice(block.from, block.lines[1])) || !lineEnd.test(text.slice(first.from, first.to))) return null;
    return groupsIn(groups, first).length > 0 ? null : claimText(text, first.from, first.to, []) || null;
  }

  /** The context that an item gives to what is nested in it: its last sentence where that ends with a colon, else its first. */
  private ofParent(parent: Block): string | null {
    const lead = this.mayLeadIn(parent) ? this.colonLeadIn(parent) : null;
    return lead ?? this.firstSentence(parent) ?? this.find(parent);
  }

  /** Whether an item's last sentence may end with a colon. Most items end with a plain character that is none, which tells without showing them. */
  private mayLeadIn({ lines, to }: Block): boolean {
    return mayEndWithColon.test(this.text.slice(to - 1, to)) || startOfId(this.text, lines[lines.length - 2] ?? to, to) >= 0;
  }

  /** The header of a cell's column, preceded by the row's first cell when that is not the claim. */
  findForCell(header: Block, column: number, firstCell: string | null): string | null {
    const cell = this.cellsOfHeader(header)[column];
    const name = cell === undefined ? '' : cellText(cell);
    return [column === 0 ? null : firstCell, name].filter((part) => part !== null && part !== '').join(': ') || null;
  }

  /** The same for the last cell of a row that holds any text. */
  findForLastCell(row: Shown): string | null {
    const cells = cellsOf(textOf(row)).map(cellText);
    const { header } = row.block;
    const last = [...cells].reverse().find((cell) => cell !== '');
    return header && last !== undefined ? this.findForCell(header, cells.lastIndexOf(last), cells[0] ?? '') : null;
  }

  private cellsOfHeader(header: Block): readonly string[] {
    return remember(this.headers, header, () => cellsOf(textOf(this.show(header))));
  }

  /** The last sentence of a paragraph if it ends with a colon: only then does it lead in to what does not stand right below it. */
  private colonLeadIn(lead: Block): string | null {
    const text = this.endsWithStop(lead) ? null : this.lastSentence(lead);
    return text !== null && endsWithColon.test(text) ? text : null;
  }

  /** Whether a block ends with a full stop, as most do: then it does not end with a colon, and need not be shown to tell. */
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

  /** The first or the last sentence of a block that holds any text; null where none does. */
  private sentence(block: Block, which: 'first' | 'last'): string | null {
    const shown = this.show(block);
    const { text } = shown.page;
    const groups = findGroups(text, shown.from, shown.to);
    const spans = new SentenceCutter(shown.page).cut(shown, groups);
    const write = claimTextFor(shown.untidy);
    for (const span of which === 'first' ? spans : [...spans].reverse()) {
      const sentence = write(text, span.from, span.to, groupsIn(groups, span));
      if (sentence !== '') return sentence;
    }
    return null;
  }

  private whole(block: Block): string | null {
    return wholeText(this.show(block)) || null;
  }
}

/** Whether a lead-in stands in the item that its list or quote stands in, or is that item. */
function standsInside(lead: Block | null, item: Block | null): boolean {
  return item !== null && (lead === item || lead?.parent === item);
}

/** Looks up what was found for a block, and finds it the first time. */
function remember<Found>(known: Map<Block, Found>, block: Block, find: () => Found): Found {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found = find();
  known.set(block, found);
  return found;
}
