import { getLinkpath, Notice, type Menu, type TFile } from 'obsidian';
import { nextCue, readCues } from '../../core/note/cues';
import type { Passage } from '../../core/time/reading';
import { watchAddress } from '../../core/time/watch-address';
import { asQuotes } from '../../core/vault/claim-formats';
import { momentOf, type Citation } from '../../obsidian/chip/chip';
import { citeClaim, readCitedPlace, type CitedPlace } from '../../obsidian/chip/cited-claim';
import { explainNoVideo } from '../../obsidian/chip/explain-no-video';
import { explainTime } from '../../obsidian/chip/explain-time';
import { correctCitation } from '../../obsidian/fixes/correct-citation';
import { videoTest } from '../../obsidian/notes/video-test';
import type { Moment, Playback } from '../../obsidian/playback';
import type { PlayingServices } from '../../obsidian/services';
import { copyText } from '../../obsidian/ui/copy-text';
import { openPlaceOrTell } from '../../obsidian/ui/open-place';
import { showClaims } from '../../obsidian/ui/show-claims';

/** What can be done with a chip. */
export class ChipActions {
  constructor(private readonly services: PlayingServices) {}

  /** Plays a chip's moment, or opens it elsewhere. */
  get playback(): Playback {
    return this.services.playback;
  }

  newMenu(): Menu {
    return this.services.dialogs.newMenu();
  }

  /** Plays up to the timestamp's own end, else to the next moment that the note cites. */
  async playSegment(chip: HTMLElement, moment: Moment): Promise<void> {
    const place = await this.find(chip);
    const cues = place ? readCues(place.note, videoTest(this.services.app, moment.video, moment.source)) : [];
    await this.services.playback.play({ ...moment, end: moment.end ?? nextCue(cues, moment.seconds) });
  }

  async copyLink({ video, seconds }: Moment): Promise<void> {
    const address = watchAddress(video, seconds);
    if (address) await copyText(address, 'Link');
  }

  async copyQuote(chip: HTMLElement): Promise<void> {
    const place = await this.find(chip);
    if (place) await copyText(asQuotes([citeClaim(this.services.app, place)]), 'Claim');
    else new Notice('The claim of this time cannot be found in its note any more.');
  }

  async showInClaims(chip: HTMLElement): Promise<void> {
    const place = await this.find(chip);
    await showClaims(this.services.app, place && { note: place.citation.source, from: place.claim.from });
  }

  /** Opens the note of a chip that stands elsewhere, at its claim. */
  async openInNote(chip: HTMLElement, { source }: Citation): Promise<void> {
    const place = await this.find(chip);
    await openPlaceOrTell(this.services.app, source, { offset: place?.claim.from ?? 0 }, false);
  }

  /** The file that the link leads to which a chip stands for; null where there is none. */
  linkedFile({ linked, source }: Citation): TFile | null {
    return linked ? this.services.app.metadataCache.getFirstLinkpathDest(getLinkpath(linked), source) : null;
  }

  async openLinked({ linked, source }: Citation): Promise<void> {
    if (linked) await this.services.app.workspace.openLinkText(linked, source);
  }

  /** Writes a timestamp as it is meant; a notice takes it back. */
  async correct(chip: HTMLElement, citation: Citation, meant: Passage): Promise<void> {
    const place = await this.find(chip);
    await correctCitation(this.services, citation, place?.claim.text ?? '', meant);
  }

  /** What there is to say of a citation's time. */
  explain(citation: Citation): string[] {
    return explainTime(this.services.app, citation);
  }

  /** The moment of a citation, with a notice where there is none. */
  moment(citation: Citation | null): Moment | null {
    const moment = citation && momentOf(citation);
    if (!moment) new Notice(explainNoVideo(this.services.app, citation?.source ?? ''));
    return moment;
  }

  private find(chip: HTMLElement): Promise<CitedPlace | null> {
    return readCitedPlace(this.services.app, this.services.reader, chip);
  }
}
