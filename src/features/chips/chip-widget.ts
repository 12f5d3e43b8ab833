import { WidgetType } from '@codemirror/view';
import { citationOf, createChip, showCitation, type Citation } from '../../obsidian/chip/chip';

/** A chip in the editor, followed by its label where that is words rather than a time. */
export class ChipWidget extends WidgetType {
  constructor(
    private readonly citation: Citation,
    private readonly words: string,
  ) {
    super();
  }

  override eq(other: ChipWidget): boolean {
    const { timestamp, source, length, linked } = this.citation;
    const its = other.citation.timestamp;
    return (
      this.words === other.words && source === other.citation.source && length === other.citation.length &&
      linked === other.citation.linked && its.raw === timestamp.raw && its.label === timestamp.label &&
      its.reading === timestamp.reading && its.video === timestamp.video && its.damaged === timestamp.damaged
    );
  }

  override toDOM(): HTMLElement {
    const chip = createChip(this.citation);
    if (this.words === '') return chip;
    const both = createSpan();
    both.append(chip, ` ${this.words}`);
    return both;
  }

  /** The element stays and shows the new time, so that focus and tooltips stay with it. */
  override updateDOM(dom: HTMLElement): boolean {
    if (this.words !== '' || !citationOf(dom)) return false;
    showCitation(dom, this.citation);
    return true;
  }
}
