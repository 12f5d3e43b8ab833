import { lastOf } from '../../last-of';
import type { Block } from './block';
import { closesList } from './closes-list';
import { trimEnd } from './lines';

/** A block that following lines may still change. */
export type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] } & { lines: number[] };

/** A list item or footnote that later lines may still belong to. */
interface Item {
  readonly block: Block;
  /** Columns before its marker; negative for the item that the current quote stands in. What has more of them belongs to the item. */
  readonly indent: number;
}

/** Up to so many columns more than a footnote, later lines do not belong to it. */
const footnoteMargin = 3;

/** The blocks read so far, and what the next line may continue. */
export class BlockDrafts {
  readonly blocks: BlockDraft[] = [];
  /** The paragraph that the next line may continue. */
  open: BlockDraft | null = null;
  /** The block right before the next one; null where something else stands between. */
  last: BlockDraft | null = null;
  /** The list items that the next line may belong to, the outermost first. */
  items: Item[] = [];
  /** For each quote that the next line stands in, the list items round it; the outermost quote first. */
  private readonly outerItems: Item[][] = [];
  /** Whether a blank line, or something that is no block, stands before the next line. */
  blank = true;
  /** The paragraph before the quote that the next line stands in. */
  quoteLead: BlockDraft | null = null;
  /** The title of the callout that the next line stands in. */
  title: BlockDraft | null = null;

  constructor(private readonly text: string) {}

  /** Adds a block whose first line is the given stretch; the next line may continue it. */
  add(kind: Block['kind'], from: number, end: number): BlockDraft {
    const to = Math.max(from, trimEnd(this.text, from, end));
    const block: BlockDraft = {
      kind, from, to, index: this.blocks.length, lines: [from, to], level: 0, item: false, adjacent: !this.blank,
      parent: null, lead: this.quoteLead, leadAdjacent: false, title: this.title, header: null,
    };
    this.blocks.push(block);
    this.open = block;
    this.last = block;
    this.blank = false;
    return block;
  }

  /** Adds a line to a block that is open. */
  addLine(block: BlockDraft, at: number, end: number): void {
    const to = trimEnd(this.text, at, end);
    block.lines.push(at, to);
    block.to = to;
  }

  /** The list item that a new block belongs to. */
  get parent(): Block | null {
    return lastOf(this.items)?.block ?? null;
  }

  /** Columns before the marker of the list item that a line with this indentation stands in; negative for none. */
  marginAt(indent: number): number {
    for (let i = this.items.length - 1; i >= 0; i--) {
      const margin = this.items[i]?.indent ?? -1;
      if (margin < indent) return margin;
    }
    return -1;
  }

  /** Whether a line of text with this indentation goes on with the paragraph that is open. */
  goesOn(at: number, end: number, indent: number): boolean {
    const { open, items } = this;
    const top = lastOf(items);
    return open !== null && !(top?.block.item && indent <= top.indent && closesList(this.text, open.to, at, end, indent));
  }

  /** Leaves the list items that a new paragraph with this indentation does not belong to. */
  leaveItems(indent: number): void {
    while (this.items.length > 0 && indent <= (lastOf(this.items)?.indent ?? 0)) this.items.pop();
  }

  /** Notes that the block added last is a footnote: its further paragraphs are indented like code. @param indent Columns before its mark. */
  enterFootnote(indent: number): void {
    if (this.last) this.items.push({ block: this.last, indent: indent + footnoteMargin });
  }

  /** Enters a quote. All of its content belongs to the list item that the quote stands in, whatever the indentation within it. */
  enterQuote(indent: number): void {
    this.leaveItems(indent);
    const top = lastOf(this.items);
    this.outerItems.push(this.items);
    this.items = top ? [{ block: top.block, indent: -1 }] : [];
  }

  /** Leaves the innermost quote; what comes next may belong to the list items around it. */
  leaveQuote(): void {
    this.items = this.outerItems.pop() ?? [];
  }

  /** Adds a list item. It may follow a sibling, be the first in its parent, or the first of its list. Siblings share their lead-in. */
  addItem(from: number, end: number, indent: number): void {
    const sibling = this.leaveDeeper(indent);
    const { parent } = this;
    const lead = sibling ? sibling.lead : this.leadOf(parent);
    const leadAdjacent = sibling ? sibling.leadAdjacent : !this.blank;
    const block = this.add('paragraph', from, end);
    block.item = true;
    block.parent = parent;
    block.lead = lead;
    block.leadAdjacent = leadAdjacent;
    this.items.push({ block, indent });
  }

  /** Leaves the list items with at least this indentation; returns the one that has exactly this indentation. */
  leaveDeeper(indent: number): Block | null {
    while (this.items.length > 0 && (lastOf(this.items)?.indent ?? 0) > indent) this.items.pop();
    const top = lastOf(this.items);
    return top?.block.item && top.indent === indent ? (this.items.pop()?.block ?? null) : null;
  }

  private leadOf(parent: Block | null): Block | null {
    const { last } = this;
    if (!last || last === parent || last.item || last.parent !== parent) return parent || this.title ? null : this.quoteLead;
    return last.kind === 'paragraph' ? last : null;
  }
}
