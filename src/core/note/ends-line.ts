import { type Cutting, skipSpaceInLine, startOfSpace } from './cutting';
import { isStop, startOfClosers } from './end-marks';
import { isAttributedBelow } from './goes-on';
import { endsGroup, groupAt, hasWord } from './groups';
import { wideStops } from './rare-ends';

/**
 * A line break ends a sentence where the line before it ends with a stop, a colon or a timestamp; but a line of times alone
 * leads in to the next, and one that says who said what stands above is part of that. Lines that each start with their time are
 * sentences each.
 */
export function endsLine(cutting: Cutting, start: number, at: number): boolean {
  const { text, groups, to } = cutting;
  let end = startOfSpace(cutting, start, at);
  if (end === start) return false;
  const leads = groupAt(groups, skipSpaceInLine(text, start, at)) !== null && groupAt(groups, skipSpaceInLine(text, at + 1, to)) !== null;
  if (leads || endsGroup(groups, end)) return hasWord(text, groups, start, end);
  if (isAttributedBelow(text, end, at)) return false;
  end = startOfClosers(text, start, end);
  const last = text.charAt(end - 1);
  return last === ':' || last === '：' || isStop(text, end - 1) || wideStops.includes(last);
}
