import { videoOfLink } from '../../core/note/inline/destination';
import { targetBesideTime } from '../../core/note/inline/linked-target';
import { isProse } from '../../core/time/prose-label';
import type { Timestamp } from '../../core/time/timestamp';
import { chipsIn, createChip } from '../../obsidian/chip/chip';
import { cite, type ChipNote } from './chip-notes';
import type { TimeLookup } from './time-lookup';
import { findWrittenTimes } from './written-times';

/** The note that the chips of a rendered part are made from. */
export interface PlacedNote extends ChipNote {
  /** Turn links on a time into chips, too. */
  readonly links: boolean;
}

const marked = '[data-t], [class*="yt-"], [class*="yt_"], [class*="yt="], [class*="timestamp"]';
const leftAlone = 'code, pre, .math, .timecite-chip, .frontmatter, script, style, textarea';

/**
 * Puts chips in the place of the timestamps that a rendered part of a note shows. What is a chip already stays one.
 * @returns How many were put there.
 */
export function placeChips(root: HTMLElement, note: PlacedNote): number {
  const before = chipsIn(root).length;
  elementsIn(root, marked).forEach((element, at, all) => placeElement(element, all[at - 1], note));
  for (const link of elementsIn(root, 'a[href]')) placeLink(link, note);
  for (const text of textsIn(root)) placeTexts(text, note);
  return chipsIn(root).length - before;
}

/** Two fields of a time, with the mark between them that may be written for its colon. */
const timeLike = /\d[:;：∶.,·-]\s?\d/;

/** Whether a rendered part of a note shows anything, chips left out, that may be a timestamp. */
export function mayHoldTimes(root: HTMLElement): boolean {
  return root.querySelector('[data-t]') !== null || textsIn(root).some(({ data }) => timeLike.test(data));
}

function placeElement(element: HTMLElement, before: HTMLElement | undefined, note: PlacedNote): void {
  const shown = element.textContent;
  const raw = element.getAttribute('data-t') ?? element.getAttribute('data') ?? element.getAttribute('href');
  const timestamp = note.lookup.element({ raw, label: shown });
  if (!timestamp) return;
  if (before && isReopened(element, before) && !note.lookup.isWritten({ raw, label: shown })) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const chip = chipFor(element, note, timestamp);
  if (isOnlyTime(shown, timestamp)) {
    element.replaceWith(chip, ...behindLabel(shown, timestamp));
    takeAfter(chip, '>');
    takeLabel(chip, timestamp);
    takeBrackets(chip);
  } else {
    dropLeadingTime(element);
    const words = Array.from(element.childNodes);
    element.replaceWith(chip, /^[\p{L}\p{N}]/u.test(element.textContent) ? ' ' : '', ...words);
  }
}

/**
 * Whether an element repeats the one before it, which was never closed: a browser opens that one again in each block that follows, round
 * words that are not its own. https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
function isReopened(element: HTMLElement, before: HTMLElement): boolean {
  return element.cloneNode().isEqualNode(before.cloneNode()) && !/^\W*\d+:\d/.test(element.textContent);
}

function placeLink(link: HTMLElement, note: PlacedNote): void {
  const { lookup, links } = note;
  const shown = link.textContent.trim();
  const video = videoOfLink(link.getAttribute('data-href') ?? link.getAttribute('href') ?? '');
  const timestamp = (links ? lookup.link(shown, video) : null) ?? (video === null && link.hasClass('internal-link') ? findInLink(shown, lookup) : null);
  if (!timestamp) return;
  const chip = chipFor(link, note, timestamp);
  link.replaceWith(chip);
  // In [[note | [00:51:03]]] the link ends at the first two brackets: the third stands behind it.
  if (/^\[[^\]]*$/.test(shown)) takeAfter(chip, ']');
}

/** A time as a link into the vault, or one whose destination is the debris of an element. */
function findInLink(shown: string, lookup: TimeLookup): Timestamp | null {
  return lookup.written('wikilink', shown) ?? lookup.written('plain', shown) ?? lookup.element({ raw: shown, label: '' });
}

function placeTexts(text: Text, note: PlacedNote): void {
  const { lookup } = note;
  const written = text.data;
  const parts: (string | HTMLElement)[] = [];
  let end = 0;
  for (const found of findWrittenTimes(written)) {
    const timestamp = found.kind === 'plain' ? lookup.written('plain', found.raw) : lookup.element(found);
    if (!timestamp) continue;
    parts.push(written.slice(end, found.from), chipFor(text.parentElement, note, timestamp));
    end = found.to;
  }
  if (parts.length > 0) text.replaceWith(...parts, written.slice(end));
}

/** The chip of a timestamp that an element is or holds. */
function chipFor(element: HTMLElement | null, note: PlacedNote, timestamp: Timestamp): HTMLElement {
  const target = element?.closest('a.internal-link')?.getAttribute('data-href') ?? null;
  return createChip({ ...cite(note, timestamp), linked: target && targetBesideTime(target) });
}

/** Whether an element shows nothing but its time: words beside it have to stay. */
function isOnlyTime(shown: string, { label, labelTime, raw }: Timestamp): boolean {
  return !isProse(shown) || (shown === label && labelTime !== null) || shown === raw;
}

/** What a browser shows of a closing tag that it does not know for one, as in `[T]>` and `[T]<//a>`. */
const shownTag = '(?:<[/\\\\]{1,2}(?:a|\\u0430|span)?)?>';
const tagBehind = new RegExp(`^${shownTag}`);
const timeAndTag = new RegExp(`^\\s*(?:[[(]+|(?=\\d+:))\\d[\\d:.–— -]*[\\])]*(?:${shownTag})?`, 'u');

/** What stands behind the label in an element that was never closed, such as a full stop. */
function behindLabel(shown: string, { label }: Timestamp): string[] {
  const rest = label && shown.startsWith(label) ? shown.slice(label.length).replace(tagBehind, '') : '';
  return rest === '' ? [] : [rest];
}

/** Removes the time at the start of an element that goes on with words, which one that was never closed has taken in. */
function dropLeadingTime(element: HTMLElement): void {
  const [first] = textsIn(element);
  if (first) first.data = first.data.replace(timeAndTag, '');
}

/** Removes a label that is itself a link to the time: as links do not nest, the browser has put it behind its element. */
function takeLabel(chip: HTMLElement, { label }: Timestamp): void {
  const link = chip.nextElementSibling;
  if (label?.startsWith('[[') && link?.hasClass('internal-link') && link === chip.nextSibling && label.includes(link.textContent)) link.remove();
}

/** Removes the brackets round a chip. */
function takeBrackets(chip: HTMLElement): void {
  const { previousSibling: before } = chip;
  if (!before?.instanceOf(Text)) return;
  const opening = /(?:\[[\d:]+\]\(|\[)$/.exec(before.data)?.[0];
  if (opening && takeAfter(chip, opening.endsWith('(') ? ')' : ']')) before.data = before.data.slice(0, -opening.length);
}

/** Removes a bracket right behind a chip. Returns whether one stood there. */
function takeAfter({ nextSibling }: HTMLElement, bracket: string): boolean {
  if (!nextSibling?.instanceOf(Text) || !nextSibling.data.startsWith(bracket)) return false;
  nextSibling.data = nextSibling.data.slice(1);
  return true;
}

function elementsIn(root: HTMLElement, selector: string): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector)).filter((element) => isOwn(element, root));
}

function textsIn(root: HTMLElement): Text[] {
  const texts: Text[] = [];
  const walker = root.doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.instanceOf(Text) && node.parentElement && isOwn(node.parentElement, root)) texts.push(node);
  }
  return texts;
}

/** Whether an element is the note's own text: not code or math, nor part of a note that is embedded. */
function isOwn(element: HTMLElement, root: HTMLElement): boolean {
  if (element.closest(leftAlone)) return false;
  const embed = element.closest('.markdown-embed');
  return !embed || embed === root || !root.contains(embed);
}
