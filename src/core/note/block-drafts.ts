import { lastOf } from '../last-of';
import type { Block } from './block';
import { trimEnd } from './lines';

/** A block that may still change. */
export type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] } & { lines: number[] };

/** A list item that later lines may still belong to. */
interface Item {
  readonly block: Block;
  /** Columns before its marker; less than 0 for the item that a quote stands in. */
  readonly indent: number;
}

/** The blocks read so far, and what the next line may continue. */
export class BlockDrafts {
  readonly blocks: BlockDraft[] = [];
  /** The paragraph that the next line may continue. */
  open: BlockDraft | null = null;
  /** What stands right before the next block, if that is a block. */
  last: BlockDraft | null = null;
  /** The list items that the next line may belong to, from the outermost in. */
  items: Item[] = [];
  /** Those round each quote that the next line stands in, from the outermost quote in. */
  private readonly outerItems: Item[][] = [];
  /** A blank line or something that is no block stands before the next line. */
  blank = true;
  /** The paragraph before the quote that the next line stands in. */
  quoteLead: BlockDraft | null = null;
  /** The title of the callout that the next line stands in. */
  title: BlockDraft | null = null;

  constructor(private readonly text: string) {}

  /** Adds a block whose first line is the stretch; the next line may continue it. */
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

  /** The item that text belongs to. */
  get parent(): Block | null {
    return lastOf(this.items)?.block ?? null;
  }

  /** Columns before the marker of the item that what is indented like this stands in; less than 0 for none. */
  marginAt(indent: number): number {
    for (let i = this.items.length - 1; i >= 0; i--) {
      const margin = this.items[i]?.indent ?? -1;
      if (margin < indent) return margin;
    }
    return -1;
  }

  /** Leaves the items that a new paragraph of this indentation does not belong to. */
  leaveItems(indent: number): void {
    while (this.items.length > 0 && indent <= (lastOf(this.items)?.indent ?? 0)) this.items.pop();
  }

  /** A quote begins. What it holds belongs to the item that it stands in, however it is indented itself. */
  enterQuote(indent: number): void {
    this.leaveItems(indent);
    const top = lastOf(this.items);
    this.outerItems.push(this.items);
    this.items = top ? [{ block: top.block, indent: -1 }] : [];
  }

  /** The quote has ended; what comes next may belong to the items round it. */
  leaveQuote(): void {
    this.items = this.outerItems.pop() ?? [];
  }

  /** Adds an item beside its sibling, under its parent or as the first of its list. Siblings share what leads in to them. */
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

  /** Leaves the items from this indentation on; answers the sibling among them. */
  leaveDeeper(indent: number): Block | null {
    while (this.items.length > 0 && (lastOf(this.items)?.indent ?? 0) > indent) this.items.pop();
    const top = lastOf(this.items);
    return top && top.indent === indent ? (this.items.pop()?.block ?? null) : null;
  }

  private leadOf(parent: Block | null): Block | null {
    const { last } = this;
    if (!last || last === parent || last.item || last.parent !== parent) return parent || this.title ? null : this.quoteLead;
    return last.kind === 'paragraph' ? last : null;
  }
}
