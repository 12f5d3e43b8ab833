import { Notice } from 'obsidian';
import { correctTime, type Correction, type Refusal } from '../../core/check/correct-time';
import { findClaim } from '../../core/note/find-claim';
import { nextCue, readCues } from '../../core/note/cues';
import { count } from '../../core/report/count';
import type { Edit } from '../../core/text';
import type { Passage } from '../../core/time/reading';
import { formatTimecode } from '../../core/time/timecode';
import { watchAddress } from '../../core/time/watch-address';
import { asQuotes } from '../../core/vault/claim-formats';
import { citeClaim, readCitedPlace, type CitedPlace } from '../../obsidian/cited-claim';
import { momentOf, type Citation } from '../../obsidian/chip';
import { copyText } from '../../obsidian/copy-text';
import { explainNoVideo } from '../../obsidian/explain-no-video';
import { explainTime } from '../../obsidian/explain-time';
import type { Moment } from '../../obsidian/playback';
import type { PlayingServices } from '../../obsidian/services';
import { showSideView } from '../../obsidian/show-side-view';
import { fixOnce } from '../../obsidian/single-fix';

/** What can be done with a chip besides playing it. */
export class ChipActions {
  constructor(private readonly services: PlayingServices) {}

  /** Plays up to the timestamp's own end, else to the next moment that the note cites. */
  async playSegment(chip: HTMLElement, moment: Moment): Promise<void> {
    const place = await this.find(chip);
    const cues = place ? readCues(place.note, moment.video) : [];
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
    const leaf = await showSideView(this.services.app, 'timecite-claims');
    if (place) leaf.setEphemeralState({ claim: { note: place.citation.source, from: place.claim.from } });
  }

  /** Writes a timestamp as it is meant: this one, in the text as it stands now. A notice takes it back. */
  async correct(chip: HTMLElement, { timestamp, source }: Citation, meant: Passage): Promise<void> {
    const { app, reader, journals } = this.services;
    const place = await this.find(chip);
    let outcome: Correction | Refusal = { edits: [], settled: 0 };
    const makeEdits = (text: string): readonly Edit[] | string => {
      const read = reader.weigh(text, source);
      const holding = findClaim(read.note, timestamp, place?.claim.text ?? '');
      const found = holding?.claim.timestamps.find(({ raw, label }) => raw === timestamp.raw && label === timestamp.label);
      outcome = found ? correctTime(text, read, found, meant) : { edits: [], settled: 0 };
      return 'reason' in outcome ? outcome.reason : outcome.edits;
    };
    const reason = await fixOnce(app, journals, source, `Corrected to ${formatTimecode(meant.seconds)}`, makeEdits);
    this.tellOutcome(source, reason, outcome);
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

  /** Says why nothing was written, or what else a correction does. */
  private tellOutcome(source: string, reason: string | null, outcome: Correction | Refusal): void {
    if (reason !== null) {
      const refused = `The time in "${source}" could not be corrected. ${reason}`;
      if ('torn' in outcome && outcome.torn) this.services.mending.offer(refused, source);
      else new Notice(refused);
    } else if ('settled' in outcome && outcome.settled > 0) {
      new Notice(`No longer in doubt, and read as written: ${count(outcome.settled, 'other time')} of the note. See whether that is right.`, 8000);
    }
  }

  private find(chip: HTMLElement): Promise<CitedPlace | null> {
    return readCitedPlace(this.services.app, this.services.reader, chip);
  }
}
