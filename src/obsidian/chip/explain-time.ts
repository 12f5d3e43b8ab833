import type { App } from 'obsidian';
import { explainPastEnd, momentOf, type Citation } from './chip';
import { explainNoVideo } from './explain-no-video';

/** What there is to say of a chip's time, a sentence or two each: why it is not what is written, plays nothing, or is badly written. */
export function explainTime(app: App, citation: Citation): string[] {
  const { reading, raw, damaged } = citation.timestamp;
  const why = reading.reason === null ? null : `${reading.kind === 'corrected' ? 'Corrected from' : 'Written'} ${raw}. ${reading.reason}`;
  const silent = momentOf(citation) ? explainPastEnd(citation) : explainNoVideo(app, citation.source);
  const debris = damaged ? 'The markup of this timestamp is damaged. Timecite understands it, but other programs may not; the checks can fix it.' : null;
  return [why, silent, debris].filter((said) => said !== null);
}
