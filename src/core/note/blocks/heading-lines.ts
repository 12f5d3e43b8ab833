import * as char from '../../char';
import type { BlockDraft, BlockDrafts } from './block-drafts';
import { endOfHeading, headingLevel, underlineLevel } from './line-marks';
import { skipBlanks } from './lines';

const tagsAlone = /^<[^<>]*>(?:\s*<[^<>]*>)*$/;
const longestTags = 120;

/** Makes headings of lines with `#` marks before them, and of paragraphs with a line of `=` or `-` below. */
export class HeadingLines {
  constructor(
    private readonly text: string,
    private readonly drafts: BlockDrafts,
  ) {}

  /** Takes a line if it is a heading, or if it makes the paragraph above it one. @param indent Columns before it. */
  take(at: number, end: number, indent: number): boolean {
    const level = headingLevel(this.text, at, end);
    if (level === 0) return this.takeUnderline(at, end);
    const { text, drafts } = this;
    drafts.leaveItems(indent);
    const from = skipBlanks(text, at + level, end);
    drafts.add('heading', from, endOfHeading(text, from, end)).level = level;
    drafts.open = null;
    return true;
  }

  private takeUnderline(at: number, end: number): boolean {
    const { open } = this.drafts;
    if (!open || open.item || open.kind !== 'paragraph') return false;
    const level = underlineLevel(this.text, at, end);
    if (level === 0 || this.isTagsAlone(open)) return false;
    open.kind = 'heading';
    open.level = level;
    this.drafts.open = null;
    return true;
  }

  /** Whether a paragraph holds nothing but HTML tags such as `<br>`; a line of marks below does not make that a heading. */
  private isTagsAlone({ from, to }: BlockDraft): boolean {
    return this.text.charCodeAt(from) === char.less && to - from <= longestTags && tagsAlone.test(this.text.slice(from, to));
  }
}
