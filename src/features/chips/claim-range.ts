import { lettersOf } from '../../core/letters-of';
import { chipAt } from '../../obsidian/chip/chip';

/**
 * The stretch of a rendered block that shows a claim: found by its letters, since markup and chips stand between them.
 * @returns Null where the block does not show all of it.
 */
export function findClaimRange(block: HTMLElement, claim: string): Range | null {
  const wanted = lettersOf(claim);
  const { letters, places } = readLetters(block);
  const at = wanted === '' ? -1 : letters.indexOf(wanted);
  const start = places[at];
  const end = places[at + wanted.length - 1];
  if (!start || !end) return null;
  const range = block.doc.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset + 1);
  return range;
}

interface Place {
  readonly node: Text;
  /** UTF-16 units into the node. */
  readonly offset: number;
}

const letter = /[\p{L}\p{N}]/u;

/** The letters that a block shows, chips left out, and where each of their UTF-16 units stands. */
function readLetters(block: HTMLElement): { letters: string; places: Place[] } {
  const places: Place[] = [];
  let letters = '';
  const walker = block.doc.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.instanceOf(Text) || chipAt(node.parentElement)) continue;
    let offset = 0;
    for (const character of node.data) {
      if (letter.test(character)) {
        letters += character;
        for (let unit = 0; unit < character.length; unit += 1) places.push({ node, offset: offset + unit });
      }
      offset += character.length;
    }
  }
  return { letters, places };
}
