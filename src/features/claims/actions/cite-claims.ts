import type { App, CachedMetadata, TFile } from 'obsidian';
import { lastOf } from '../../../core/last-of';
import type { CitedClaim, LinkFile } from '../../../core/vault/claim-formats';
import type { ClaimRef } from '../../../core/vault/claim-list';
import type { NoteRecord } from '../../../core/vault/claim-record';
import { OpenRecord } from '../../../core/vault/open-record';
import { asLinkWords } from '../../../obsidian/chip/cited-claim';
import { linkMoments } from '../../../obsidian/chip/link-moments';
import { headingAbove, headingSubpath } from '../../../obsidian/vault/heading-subpath';
import { titleOf } from '../titles';

/** A note that is cited. */
interface CitedNote {
  readonly open: OpenRecord;
  readonly file: TFile | null;
  readonly cache: CachedMetadata;
  /** By the index of the heading that they lead to, from -1 for none. */
  readonly links: Map<number, string>;
  readonly linkFile: LinkFile;
}

/** Gives claims what it takes to cite them. A note's links are made once for each of its headings. */
export class CiteClaims {
  private note: CitedNote | null = null;

  /** `source` is the vault path of the note that will hold the links; '' where that is not known. */
  constructor(
    private readonly app: App,
    private readonly source: string,
  ) {}

  /** A claim with what it takes to cite it. */
  of({ record, index }: ClaimRef): CitedClaim {
    const note = this.note?.open.record === record ? this.note : this.openNote(record);
    this.note = note;
    const claim = note.open.claim(index);
    const heading = headingAbove(note.cache, claim.from);
    const link = note.links.get(heading) ?? this.makeLink(note, heading, lastOf(claim.headings) ?? '');
    note.links.set(heading, link);
    return { claim, note: record.path, title: titleOf(record), link, linkFile: note.linkFile };
  }

  private openNote(record: NoteRecord): CitedNote {
    const file = this.app.vault.getFileByPath(record.path);
    const cache = file && this.app.metadataCache.getFileCache(file);
    return { open: new OpenRecord(record), file, cache: cache ?? {}, links: new Map(), linkFile: linkMoments(this.app, record.path, this.source) };
  }

  private makeLink({ open: { record }, file, cache }: CitedNote, heading: number, shown: string): string {
    const title = titleOf(record);
    if (!file) return title;
    return this.app.fileManager.generateMarkdownLink(file, this.source, headingSubpath(cache, heading, shown), asLinkWords(title));
  }
}
