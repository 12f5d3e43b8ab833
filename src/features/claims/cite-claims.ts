import { stripHeadingForLink, type App } from 'obsidian';
import type { CitedClaim } from '../../core/vault/claim-formats';
import type { ClaimRef } from '../../core/vault/claim-list';
import { claimAt, headingOf, type NoteRecord } from '../../core/vault/claim-record';
import { titleOf } from './claim-scope';

/** Gives claims what it takes to cite them. A note's links are made once for each of its headings. */
export class CiteClaims {
  private record: NoteRecord | null = null;
  private links: string[] = [];

  /** `source` is the vault path of the note that will hold the links; '' where that is not known. */
  constructor(
    private readonly app: App,
    private readonly source: string,
  ) {}

  of({ record, index }: ClaimRef): CitedClaim {
    return { claim: claimAt(record, index), note: record.path, title: titleOf(record), link: this.link(record, headingOf(record, index)) };
  }

  private link(record: NoteRecord, heading: number): string {
    if (this.record !== record) this.links = [];
    this.record = record;
    return (this.links[heading] ??= this.makeLink(record, heading));
  }

  private makeLink(record: NoteRecord, heading: number): string {
    const file = this.app.vault.getFileByPath(record.path);
    if (!file) return titleOf(record);
    const path = record.headings[heading] ?? [];
    const last = path[path.length - 1];
    const subpath = last ? `#${stripHeadingForLink(last)}` : '';
    return this.app.fileManager.generateMarkdownLink(file, this.source, subpath, titleOf(record).replace(/[[\]|]/g, ' '));
  }
}
