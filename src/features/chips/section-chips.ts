import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { chipsIn, citationOf, showCitation } from '../../obsidian/chip/chip';
import { cite, type ChipNote, type ChipNotes } from './chip-notes';
import { mayHoldTimes, placeChips } from './place-chips';

/** Turns the timestamps of a rendered section into chips. Resolves when they are in place and never rejects: what cannot be read stays as it is. */
export async function chipSection(root: HTMLElement, context: MarkdownPostProcessorContext, notes: ChipNotes): Promise<void> {
  if (!mayHoldTimes(root)) return;
  const section = new SectionChips(root, context.sourcePath, notes);
  context.addChild(section);
  await section.place();
}

/** The chips of one rendered section, kept true to what the note says. */
class SectionChips extends MarkdownRenderChild {
  /** Whether more of this section may become chips, for example once the note names its video. */
  private pending = true;

  constructor(
    root: HTMLElement,
    private source: string,
    private readonly notes: ChipNotes,
  ) {
    super(root);
  }

  override onload(): void {
    this.register(this.notes.onChange((path) => void (path === this.source && this.place())));
    this.registerEvent(this.notes.onRename((path, oldPath) => oldPath === this.source && this.follow(path)));
  }

  /** What is rendered stays when its note gets another path. */
  private follow(path: string): void {
    for (const chip of chipsIn(this.containerEl)) {
      const citation = citationOf(chip);
      if (citation?.source === this.source) showCitation(chip, { ...citation, source: path });
    }
    this.source = path;
  }

  async place(): Promise<void> {
    const read = await this.notes.read(this.source);
    if (!read) return;
    for (const chip of chipsIn(this.containerEl)) refresh(chip, read);
    if (!this.pending) return;
    placeChips(this.containerEl, { ...read, links: this.notes.chipsForLinks });
    this.pending = mayHoldTimes(this.containerEl);
  }
}

function refresh(chip: HTMLElement, note: ChipNote): void {
  const citation = citationOf(chip);
  if (citation?.source !== note.source) return;
  const timestamp = note.lookup.same(citation.timestamp);
  const latest = timestamp && cite(note, timestamp);
  if (latest && (timestamp !== citation.timestamp || latest.length !== citation.length)) showCitation(chip, { ...latest, linked: citation.linked });
}
