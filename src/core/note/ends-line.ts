import { partitionPoint } from '../partition-point';
import { type Cutting, skipSpaceInLine, startOfSpace } from './cutting';
import { endOfSpeaker } from './end-of-speaker';
import { isStop, startOfClosers } from './end-marks';
import { isAttributedBelow } from './goes-on';
import { endsGroup, groupAt, hasWord } from './groups';
import { wideStops } from './rare-ends';

/**
 * Whether a line break ends a sentence. It does where the line before it ends with a stop, a colon or a timestamp, and between two lines
 * that each start with a time, and where the line before it ends with who said a quotation. It does not after a line of times alone, which
 * belongs to the next, nor before a line that says who said what stands above it.
 */
export function endsLine(cutting: Cutting, start: number, at: number): boolean {
  const { text, groups, quotes, to } = cutting;
  let end = startOfSpace(cutting, start, at);
  if (end === start) return false;
  if (quotes.length > 0 && namesSpeaker(cutting, end)) return true;
  const leads = groupAt(groups, skipSpaceInLine(text, start, at)) !== null && groupAt(groups, skipSpaceInLine(text, at + 1, to)) !== null;
  if (leads || endsGroup(groups, end)) return hasWord(text, groups, start, end);
  if (isAttributedBelow(text, end, at)) return false;
  end = startOfClosers(text, start, end);
  const last = text.charAt(end - 1);
  return last === ':' || last === '：' || isStop(text, end - 1) || wideStops.includes(last);
}

/** Whether a line that ends at an offset ends with who said the quotation before its last timestamps. */
function namesSpeaker({ text, groups, to }: Cutting, end: number): boolean {
  const group = groups[partitionPoint(groups.length, (number) => (groups[number]?.to ?? 0) <= end) - 1];
  return group !== undefined && endOfSpeaker(text, group, to) >= end;
}
