import type { FoundElement } from '../../time/found-time';
import { readDamaged } from '../../time/timestamps';
import { nextLine } from '../blocks/lines';
import type { Inline } from './marks';

const longestRest = 400;
const longestTagName = '<span'.length;

/** Reads a damaged element. Where its line ends within the opening tag, the tag may go on in the block's next line; a label in any of the next lines. */
export function readElementOverLines({ text, limit, end }: Inline, at: number): FoundElement | null {
  const element = readDamaged(text, at, limit);
  if (limit >= end) return element;
  if (element?.found) return (endsInLabel(text, element, limit) ? readSound(text, at, Math.min(end, limit + longestRest)) : null) ?? element;
  if (!(element ? element.next >= limit : isTagName(text, at, limit))) return element;
  const start = nextLine(text, limit);
  const length = text.slice(start, start + longestRest).indexOf('\n');
  const over = readDamaged(text, at, Math.min(end, length < 0 ? start + longestRest : start + length));
  return over?.found ? over : element;
}

/** Whether a line ends after the name of a tag that may be a timestamp's, as where a program has filled its paragraph. */
function isTagName(text: string, at: number, limit: number): boolean {
  return limit - at <= longestTagName && /^<(?:a|span)$/i.test(text.slice(at, limit));
}

/** Whether a line may end within an element's label: the element is not closed, and no other tag follows. */
function endsInLabel(text: string, { found, to }: FoundElement, limit: number): boolean {
  return found !== null && found.damaged && !text.slice(to, limit).includes('<');
}

/** Reads an element; null where it is damaged. */
function readSound(text: string, at: number, limit: number): FoundElement | null {
  const element = readDamaged(text, at, limit);
  return element?.found && !element.found.damaged ? element : null;
}
