import { Notice } from 'obsidian';
import { correctTime, type Correction, type Refusal } from '../../core/check/correct-time';
import { quote } from '../../core/close-embeddings';
import { findClaim, findTime } from '../../core/note/find-claim';
import type { Edit } from '../../core/text';
import type { Passage } from '../../core/time/reading';
import { formatTimecode } from '../../core/time/timecode';
import type { Citation } from '../chip/chip';
import { soughtBy } from '../chip/cited-claim';
import type { Services } from '../services';
import { readingTime } from '../ui/button-notice';
import { saySettled } from './say-settled';
import { fixOnce } from './single-fix';

/** The correction of a time that is no longer there: none. */
const nothing: Correction = { edits: [], settled: 0 };

/**
 * Rewrites this timestamp, in the note's present text, as it is meant. A notice offers to undo that, or says why nothing was written.
 * @param near The text of its claim: it tells apart timestamps that are written the same.
 */
export async function correctCitation(services: Services, citation: Citation, near: string, meant: Passage): Promise<void> {
  const { reader } = services;
  const { source } = citation;
  const sought = soughtBy(citation);
  let outcome: Correction | Refusal = nothing;
  const makeEdits = (text: string): readonly Edit[] | string => {
    const read = reader.weigh(text, source);
    const holding = findClaim(read.note, sought, near);
    const found = holding && findTime(holding.claim, sought);
    outcome = found ? correctTime(text, read, found, meant) : nothing;
    return 'reason' in outcome ? outcome.reason : outcome.edits;
  };
  const reason = await fixOnce(services, source, `Corrected to ${formatTimecode(meant.seconds)}`, makeEdits);
  tellOutcome(services, source, reason, outcome);
}

/** Says why nothing was written, or what else a correction does. */
function tellOutcome({ app, noteFixing }: Services, source: string, reason: string | null, outcome: Correction | Refusal): void {
  if (reason !== null) {
    const refused = `The time in ${quote(source)} could not be corrected. ${reason}`;
    if ('othersInTheWay' in outcome && outcome.othersInTheWay) noteFixing.offer(refused, app.vault.getFileByPath(source) ?? { path: source });
    else new Notice(refused);
  } else if ('settled' in outcome && outcome.settled > 0) {
    new Notice(saySettled(outcome.settled), readingTime);
  }
}
