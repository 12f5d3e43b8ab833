import { WidgetType } from '@codemirror/view';
import { createChip, showCitation, type Citation } from '../../obsidian/chip';

/** A chip in the editor. */
export class ChipWidget extends WidgetType {
  constructor(private readonly citation: Citation) {
    super();
  }

  override eq(other: ChipWidget): boolean {
    const { timestamp, source } = this.citation;
    const its = other.citation.timestamp;
    return source === other.citation.source && its.raw === timestamp.raw && its.label === timestamp.label && its.reading === timestamp.reading && its.video === timestamp.video;
  }

  override toDOM(): HTMLElement {
    return createChip(this.citation);
  }

  /** The element stays and shows the new time, so that focus and tooltips stay with it. */
  override updateDOM(dom: HTMLElement): boolean {
    if (!dom.hasClass('timecite-chip')) return false;
    showCitation(dom, this.citation);
    return true;
  }
}

