import { MarkdownRenderChild, type App, type MarkdownPostProcessorContext } from 'obsidian';
import type { Note } from '../../core/note/note';
import { chipsIn, citationOf, showCitation } from '../../obsidian/chip';
import type { PlayingServices } from '../../obsidian/services';
import { placeChips } from './place-chips';
import { TimeLookup } from './time-lookup';

/** Turns the timestamps of rendered notes into chips, wherever Obsidian renders one. */
export class ReadingView {
  private readonly lookups = new WeakMap<Note, TimeLookup>();

  constructor(private readonly services: PlayingServices) {}

  /** The post-processor: resolves once the chips stand. Never rejects; what cannot be read stays as it is. */
  async process(root: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
    if (!mayShowTime(root)) return;
    const section = new SectionChips(root, context.sourcePath, this);
    context.addChild(section);
    await section.place();
  }

  get app(): App {
    return this.services.app;
  }

  get reader() {
    return this.services.reader;
  }

  get chipsForLinks(): boolean {
    return this.services.settings.current.chipsForLinks;
  }

  /** The lookup of a note: made once, however many sections it is rendered in. */
  lookupOf(note: Note): TimeLookup {
    const known = this.lookups.get(note);
    if (known) return known;
    const lookup = new TimeLookup(note);
    this.lookups.set(note, lookup);
    return lookup;
  }
}

/** The chips of one rendered section, kept true to what the note says. */
class SectionChips extends MarkdownRenderChild {
  constructor(
    root: HTMLElement,
    private readonly source: string,
    private readonly view: ReadingView,
  ) {
    super(root);
  }

  override onload(): void {
    this.register(this.view.reader.onChange((path) => void (path === this.source && this.place())));
  }

  async place(): Promise<void> {
    const lookup = await this.readLookup();
    if (!lookup) return;
    for (const chip of chipsIn(this.containerEl)) this.refresh(chip, lookup);
    placeChips(this.containerEl, { lookup, source: this.source, links: this.view.chipsForLinks });
  }

  private async readLookup(): Promise<TimeLookup | null> {
    const file = this.view.app.vault.getFileByPath(this.source);
    if (!file) return null;
    return this.view.reader.read(file).then(
      (note) => this.view.lookupOf(note),
      () => null,
    );
  }

  private refresh(chip: HTMLElement, lookup: TimeLookup): void {
    const citation = citationOf(chip);
    if (!citation || citation.source !== this.source) return;
    const timestamp = lookup.same(citation.timestamp);
    if (timestamp) showCitation(chip, { ...citation, timestamp });
  }
}

function mayShowTime(root: HTMLElement): boolean {
  return /\d:\d/.test(root.textContent) || root.querySelector('[data-t]') !== null;
}
