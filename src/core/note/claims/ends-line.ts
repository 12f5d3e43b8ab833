import * as char from '../../char';
import { partitionPoint } from '../../partition-point';
import { isStop, startOfClosers } from '../characters/end-marks';
import { wideStops } from '../characters/rare-ends';
import { timeMark } from '../characters/stand-ins';
import { type Cutting, skipSpaceInLine, startOfSpace } from './cutting';
import { endOfSpeaker } from './end-of-speaker';
import { isAttributedBelow } from './goes-on';
import { endsGroup, groupAt, hasWord } from './groups';

const longestLeftOver = 12;

/**
 * Whether a line break ends a sentence. It does where the line before it ends with a stop, a colon, a timestamp or who said a quotation,
 * behind signs that are left of a line, and between two lines that each start with a time. It does not after a line of times alone, which
 * belongs to the next, nor before a line that says who said what stands above it.
 */
export function endsLine(cutting: Cutting, start: number, at: number): boolean {
  const { text, groups, quotes, to } = cutting;
  let end = startOfSpace(cutting, start, at);
  if (end === start) return false;
  if (isLeftOver(cutting, start, end)) return true;
  if (quotes.length > 0 && namesSpeaker(cutting, end)) return true;
  const leads = groupAt(groups, skipSpaceInLine(text, start, at)) !== null && groupAt(groups, skipSpaceInLine(text, at + 1, to)) !== null;
  if (leads || endsGroup(groups, end)) return hasWord(text, groups, start, end);
  if (isAttributedBelow(text, end, at)) return false;
  end = startOfClosers(text, start, end);
  const last = text.charAt(end - 1);
  return last === ':' || last === '：' || isStop(text, end - 1) || wideStops.includes(last);
}

/** Whether nothing but signs, such as a pictograph, is left of a line behind the sentence that ends in it. */
function isLeftOver({ text, groups, from }: Cutting, start: number, end: number): boolean {
  if (start <= from || end - start > longestLeftOver || text.charCodeAt(start - 1) === char.newline) return false;
  return !hasWord(text, groups, start, end) && !text.slice(start, end).includes(timeMark);
}

/** Whether a line that ends at an offset ends with who said the quotation before its last timestamps. */
function namesSpeaker({ text, groups, to }: Cutting, end: number): boolean {
  const group = groups[partitionPoint(groups.length, (number) => (groups[number]?.to ?? 0) <= end) - 1];
  return group !== undefined && endOfSpeaker(text, group, to) >= end;
}
