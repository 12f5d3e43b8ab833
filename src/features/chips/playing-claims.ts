import { blockOf, readCitedPlace } from '../../obsidian/chip/cited-claim';
import type { Services } from '../../obsidian/services';
import { findClaimRange } from './claim-range';

const highlightName = 'timecite-playing';

/** Highlights the claims of the chips that play, in the text as it is drawn, without changing it. */
export class PlayingClaims {
  private readonly chips = new Map<Document, readonly HTMLElement[]>();

  constructor(private readonly services: Services) {}

  /** Highlights the claims of these chips in a window, and no others. */
  show(doc: Document, chips: readonly HTMLElement[]): void {
    if (!this.isStale(doc, chips)) return;
    this.chips.set(doc, chips);
    void this.draw(doc, chips);
  }

  /** Takes the highlight away from a window. */
  clear(doc: Document): void {
    this.chips.delete(doc);
    registryOf(doc)?.delete(highlightName);
  }

  /** Whether the chips are others, or the text of their claims is drawn only now or anew. */
  private isStale(doc: Document, chips: readonly HTMLElement[]): boolean {
    const shown = this.chips.get(doc) ?? [];
    if (shown.length !== chips.length || shown.some((chip, index) => chip !== chips[index])) return true;
    const ranges = registryOf(doc)?.get(highlightName);
    return ranges !== undefined && (ranges.size < chips.length || Array.from(ranges).some((range) => range.collapsed || !range.startContainer.isConnected));
  }

  private async draw(doc: Document, chips: readonly HTMLElement[]): Promise<void> {
    const registry = registryOf(doc);
    if (!registry) return;
    const ranges = await Promise.all(chips.map((chip) => this.findRange(chip)));
    if (this.chips.get(doc) !== chips) return;
    const { Highlight } = doc.win as Window & { Highlight: new (...ranges: Range[]) => Highlight };
    registry.set(highlightName, new Highlight(...ranges.filter((range) => range !== null)));
  }

  private async findRange(chip: HTMLElement): Promise<Range | null> {
    const place = await readCitedPlace(this.services.app, this.services.reader, chip);
    const block = blockOf(chip);
    return place && block && findClaimRange(block, place.claim.text);
  }
}

/** Where a window keeps its highlights; older ones have none, and show the chip's mark alone. */
function registryOf(doc: Document): HighlightRegistry | null {
  const { CSS } = doc.win as unknown as { CSS?: { highlights?: HighlightRegistry } };
  return CSS?.highlights ?? null;
}
