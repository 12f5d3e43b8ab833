import type { App } from 'obsidian';
import { findClaim, type ClaimInPlace, type SoughtTime } from '../../core/note/find-claim';
import type { Note } from '../../core/note/note';
import type { CitedClaim } from '../../core/vault/claim-formats';
import { noteNameOf } from '../../core/vault-path';
import type { NoteReader } from '../notes/note-reader';
import { chipsIn, citationOf, type Citation } from './chip';
import { linkMoments } from './link-moments';

/** What a chip cites, found in its note. */
export interface CitedPlace extends ClaimInPlace {
  readonly note: Note;
  readonly citation: Citation;
}

const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6, dd, .callout-title, .cm-line, .timecite-claim';

/** Finds the claim that a chip supports; null where its note cannot be read or holds none any more. */
export async function readCitedPlace(app: App, reader: NoteReader, chip: HTMLElement): Promise<CitedPlace | null> {
  const citation = citationOf(chip);
  const file = citation && app.vault.getFileByPath(citation.source);
  const near = textNear(chip);
  const note = file && (await reader.read(file).catch(() => null));
  const place = citation && note && findClaim(note, soughtBy(citation), near);
  return place && { ...place, note, citation };
}

/** The time of a citation, to be found in its note. */
export function soughtBy({ timestamp: { raw, label }, from }: Citation): SoughtTime {
  return { raw, label, from };
}

/** What a note is called: its title, or its file's name. */
export function titleOfNote({ title }: Pick<Note, 'title'>, path: string): string {
  return title ?? noteNameOf(path);
}

/** A title as the words of a link, which its brackets and pipes would end. */
export function asLinkWords(title: string): string {
  return title.replace(/[[\]|]/g, ' ');
}

/** A claim as the formats want it, with a link to its note. */
export function citeClaim(app: App, { claim, note, citation: { source } }: CitedPlace): CitedClaim {
  const title = titleOfNote(note, source);
  const file = app.vault.getFileByPath(source);
  const link = file ? app.fileManager.generateMarkdownLink(file, '', '', asLinkWords(title)) : title;
  return { claim, note: source, title, link, linkFile: linkMoments(app, source, '') };
}

/** The paragraph, list item, cell or line that a chip stands in. */
export function blockOf(chip: HTMLElement): HTMLElement | null {
  return chip.closest<HTMLElement>(blocks) ?? chip.parentElement;
}

/** What a reader sees round a chip, but for the times. */
function textNear(chip: HTMLElement): string {
  const block = blockOf(chip);
  if (!block) return '';
  const copy = block.cloneNode(true) as HTMLElement;
  for (const one of chipsIn(copy)) one.remove();
  return copy.textContent;
}
