import { Notice, type App, type HoverParent, type PaneType, type TFile } from 'obsidian';
import { asPlainText, asQuotes, asRows, tableHead, type CitedClaim } from '../../../core/vault/claim-formats';
import type { ClaimRef } from '../../../core/vault/claim-list';
import { OpenRecord } from '../../../core/vault/open-record';
import { momentOf, otherMomentOf } from '../../../obsidian/chip/chip';
import { explainNoVideo } from '../../../obsidian/chip/explain-no-video';
import { pace } from '../../../obsidian/pace';
import type { Moment } from '../../../obsidian/playback';
import type { PlayingServices } from '../../../obsidian/services';
import { copyText } from '../../../obsidian/ui/copy-text';
import { lineOf, openPlaceOrTell } from '../../../obsidian/ui/open-place';
import { CiteClaims } from './cite-claims';

/** The id by which the plugin asks for page previews. Obsidian lists it in their settings. */
export const hoverSource = 'timecite';

/** How claims are put on the clipboard. */
export type CopyFormat = 'quote' | 'text' | 'table';

/** How a format is written: claim by claim, with what stands above them and between them. */
interface Writing {
  readonly head: string;
  readonly write: (claims: readonly CitedClaim[]) => string;
  readonly between: string;
}

const writings: Readonly<Record<CopyFormat, Writing>> = {
  quote: { head: '', write: asQuotes, between: '\n' },
  text: { head: '', write: asPlainText, between: '' },
  table: { head: tableHead, write: asRows, between: '' },
};

/** What can be done with claims. */
export class ClaimActions {
  constructor(readonly services: PlayingServices) {}

  /** Opens a claim in its note. */
  async open({ record, index }: ClaimRef, pane: PaneType | boolean): Promise<void> {
    await openPlaceOrTell(this.services.app, record.path, { offset: new OpenRecord(record).claim(index).from }, pane);
  }

  /** Does what a click on a claim's first playable chip does. A notice says so if none of its times can be played. */
  play(ref: ClaimRef): void {
    const [moment] = this.moments(ref);
    if (moment) void this.services.playback.visit(moment);
    else new Notice(explainNoVideo(this.services.app, ref.record.path));
  }

  /** The moments of a claim that can be played. Each uncertain one is followed by what else it may mean. */
  moments({ record, index }: ClaimRef): Moment[] {
    const citations = new OpenRecord(record).claim(index).timestamps.map((timestamp) => ({ timestamp, source: record.path }));
    return citations.flatMap((citation) => [momentOf(citation), otherMomentOf(citation)]).filter((moment) => moment !== null);
  }

  /** Puts claims on the clipboard. */
  async copy(refs: readonly ClaimRef[], format: CopyFormat): Promise<void> {
    if (refs.length === 0) return;
    const parts: string[] = [];
    const breathe = pace();
    for (const part of this.parts(refs, format)) {
      parts.push(part);
      await breathe();
    }
    await copyText(join(parts, format), refs.length === 1 ? 'Claim' : `${refs.length.toLocaleString()} claims`);
  }

  /** Lets claims be dropped as quotes, into a note or on a canvas. */
  drag(refs: readonly ClaimRef[], event: DragEvent): void {
    event.dataTransfer?.setData('text/plain', join([...this.parts(refs, 'quote')], 'quote'));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'copy';
  }

  /** Asks Obsidian for its preview of the claim's place. */
  async preview({ record, index }: ClaimRef, event: MouseEvent, targetEl: HTMLElement, hoverParent: HoverParent): Promise<void> {
    const { app } = this.services;
    const file = app.vault.getFileByPath(record.path);
    const linktext = file && linkTo(app, file);
    if (!linktext) return;
    const scroll = await lineOf(app, file, new OpenRecord(record).claim(index).from).catch(() => 0);
    app.workspace.trigger('hover-link', {
      event, source: hoverSource, hoverParent, targetEl, linktext, sourcePath: record.path, state: { scroll },
    });
  }

  private *parts(refs: readonly ClaimRef[], format: CopyFormat): Generator<string> {
    const cite = new CiteClaims(this.services.app, '');
    for (const ref of refs) yield writings[format].write([cite.of(ref)]);
  }
}

function join(parts: readonly string[], format: CopyFormat): string {
  const { head, between } = writings[format];
  return head + parts.join(between);
}

/** A link that leads to a note: by its path or, if that holds a #, which would end the link, by its name. Null when both hold one. */
function linkTo({ metadataCache }: App, file: TFile): string | null {
  return [file.path, metadataCache.fileToLinktext(file, file.path)].find((link) => !link.includes('#')) ?? null;
}
