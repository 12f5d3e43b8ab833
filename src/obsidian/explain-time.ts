import type { App } from 'obsidian';
import { explainPastEnd, momentOf, type Citation } from './chip';
import { explainNoVideo } from './explain-no-video';

/** What there is to say of a chip's time, a sentence or two each: why it is not what is written, or plays nothing. */
export function explainTime(app: App, citation: Citation): string[] {
  const { reading, raw } = citation.timestamp;
  const said: string[] = [];
  if (reading.reason !== null) said.push(`${reading.kind === 'corrected' ? 'Corrected from' : 'Written'} ${raw}. ${reading.reason}`);
  if (!momentOf(citation)) return [...said, explainNoVideo(app, citation.source)];
  const pastEnd = explainPastEnd(citation);
  if (pastEnd !== null) said.push(pastEnd);
  return said;
}
