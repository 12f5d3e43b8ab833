import { stripHeadingForLink, type App } from 'obsidian';
import type { CitedClaim } from '../../core/vault/claim-formats';
import type { ClaimRef } from '../../core/vault/claim-list';
import type { NoteRecord } from '../../core/vault/claim-record';
import { OpenRecord } from '../../core/vault/open-record';
import { titleOf } from './claim-scope';

/** Gives claims what it takes to cite them. A note's links are made once for each of its headings. */
export class CiteClaims {
  private open: OpenRecord | null = null;
  private links: string[] = [];

  /** `source` is the vault path of the note that will hold the links; '' where that is not known. */
  constructor(
    private readonly app: App,
    private readonly source: string,
  ) {}

  of({ record, index }: ClaimRef): CitedClaim {
    if (this.open?.record !== record) this.links = [];
    const open = this.open?.record === record ? this.open : new OpenRecord(record);
    this.open = open;
    const heading = open.headingOf(index);
    const link = (this.links[heading] ??= this.makeLink(record, open.headings[heading] ?? []));
    return { claim: open.claim(index), note: record.path, title: titleOf(record), link };
  }

  private makeLink(record: NoteRecord, path: readonly string[]): string {
    const file = this.app.vault.getFileByPath(record.path);
    if (!file) return titleOf(record);
    const last = path[path.length - 1];
    const subpath = last ? `#${stripHeadingForLink(last)}` : '';
    return this.app.fileManager.generateMarkdownLink(file, this.source, subpath, titleOf(record).replace(/[[\]|]/g, ' '));
  }
}
