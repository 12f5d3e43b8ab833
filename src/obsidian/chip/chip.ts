import { setIcon } from 'obsidian';
import { latestSecond } from '../../core/time/evidence';
import { otherReading } from '../../core/time/other-reading';
import { formatSpan, formatTime, sayTime } from '../../core/time/timecode';
import type { CitedTime } from '../../core/time/timestamp';
import type { Moment } from '../playback';
import { closest } from '../ui/closest';

/** A timestamp, the vault path of the note that holds it, and its video's length in seconds where that is known: what a chip stands for. */
export interface Citation {
  readonly timestamp: CitedTime;
  readonly source: string;
  readonly length: number | null;
  /** Where the timestamp stands in the note's text. Given where the chip is shown elsewhere, since the words around it then do not reveal its claim. */
  readonly from?: number;
  /** The target of the link that the chip stands for, or is inside of: a click plays the moment instead of following it. */
  readonly linked?: string | null;
}

const citations = new WeakMap<Element, Citation>();
const chipClass = 'timecite-chip';

/** Makes the chip of a citation. It behaves wherever it is put: the chips feature listens for all of them. */
export function createChip(citation: Citation): HTMLElement {
  const chip = createSpan({ cls: chipClass, attr: { role: 'button', tabindex: '0' } });
  chip.createSpan({ cls: `${chipClass}-glyph`, attr: { 'aria-hidden': 'true' } });
  // The time bears the name. On the chip it would be shown as a tooltip beside the card: the pointer hits the chip alone.
  chip.createSpan({ cls: `${chipClass}-time`, attr: { role: 'img' } });
  showCitation(chip, citation);
  return chip;
}

/** Lets a chip stand for another citation, as when its reading has changed. */
export function showCitation(chip: HTMLElement, citation: Citation): void {
  citations.set(chip, citation);
  const { reading } = citation.timestamp;
  const playable = momentOf(citation) !== null;
  const pastEnd = explainPastEnd(citation);
  describe(chip, [reading.reason, pastEnd].filter((one) => one !== null).join(' '));
  chip.setAttribute('aria-disabled', String(!playable));
  chip.classList.toggle('is-corrected', reading.kind === 'corrected');
  chip.classList.toggle('is-uncertain', reading.kind === 'uncertain');
  chip.classList.toggle('is-unplayable', !playable);
  chip.classList.toggle('is-past-end', pastEnd !== null);
  const time = part(chip, 'time');
  time?.setAttribute('aria-label', sayCitation(citation));
  time?.replaceChildren(formatSpan(reading.seconds, reading.end));
  drawGlyph(chip);
}

/** Marks a chip as the one where the player stands, and whether it plays there: it may still load, be paused or have failed. Null takes the mark away. */
export function markCurrent(chip: HTMLElement, player: { readonly playing: boolean } | null): void {
  const { classList } = chip;
  const plays = player?.playing ?? false;
  if (classList.contains('is-current') === (player !== null) && classList.contains('is-playing') === plays) return;
  classList.toggle('is-current', player !== null);
  classList.toggle('is-playing', plays);
  if (player) chip.setAttribute('aria-current', 'true');
  else chip.removeAttribute('aria-current');
  drawGlyph(chip);
}

/** What a chip stands for; null when the element is none. */
export function citationOf(chip: Element): Citation | null {
  return citations.get(chip) ?? null;
}

/** The chip that an event happened in, if any. */
export function chipAt(target: EventTarget | null): HTMLElement | null {
  return closest(target, `.${chipClass}`);
}

/** All chips below an element. */
export function chipsIn(root: ParentNode): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(`.${chipClass}`));
}

/** The moment that a citation plays; null when its note names no video. */
export function momentOf({ timestamp, source }: Omit<Citation, 'length'>): Moment | null {
  if (!timestamp.video) return null;
  return { video: timestamp.video, seconds: timestamp.reading.seconds, end: timestamp.reading.end, source };
}

/** The moment that an uncertain time may mean instead; null where there is none, or no video. */
export function otherMomentOf({ timestamp, source }: Omit<Citation, 'length'>): Moment | null {
  const other = otherReading(timestamp);
  return other && timestamp.video && { video: timestamp.video, seconds: other.seconds, end: other.end, source };
}

/** Says where the video ends if that is before the time; null otherwise, or where the length is not known. */
export function explainPastEnd({ timestamp: { reading, video }, length }: Citation): string | null {
  if (video === null || length === null || reading.seconds <= latestSecond(length)) return null;
  return `The video ends at ${formatTime(length)}.`;
}

/** What a chip does, in words; at the end what it shows, so that it can be called by that, too. */
function sayCitation(citation: Citation): string {
  const { raw, reading } = citation.timestamp;
  const times = reading.end === null ? `at ${sayTime(reading.seconds)}` : `from ${sayTime(reading.seconds)} to ${sayTime(reading.end)}`;
  const doubt = { literal: '', corrected: `, corrected from ${raw}`, uncertain: ', uncertain' }[reading.kind];
  const deed = momentOf(citation) ? 'Play' : 'No video to play';
  return `${deed} ${times}${doubt} · ${formatSpan(reading.seconds, reading.end)}`;
}

function describe(chip: HTMLElement, text: string): void {
  if (text !== '') chip.setAttribute('aria-description', text);
  else chip.removeAttribute('aria-description');
}

function drawGlyph(chip: HTMLElement): void {
  const glyph = part(chip, 'glyph');
  if (glyph) setIcon(glyph, iconOf(chip));
}

function iconOf({ classList }: HTMLElement): string {
  if (classList.contains('is-playing')) return 'audio-lines';
  return classList.contains('is-unplayable') ? 'ban' : 'play';
}

function part(chip: HTMLElement, name: string): HTMLElement | null {
  return chip.querySelector<HTMLElement>(`.${chipClass}-${name}`);
}
