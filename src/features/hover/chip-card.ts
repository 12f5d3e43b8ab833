import { setIcon, type App } from 'obsidian';
import type { Claim } from '../../core/note/note';
import { formatSpan, formatTime } from '../../core/time/timecode';
import { isYoutubeId } from '../../core/time/video';
import { asQuotes } from '../../core/vault/claim-formats';
import { momentOf, otherMomentOf } from '../../obsidian/chip/chip';
import { citeClaim, titleOfNote, type CitedPlace } from '../../obsidian/chip/cited-claim';
import { explainTime } from '../../obsidian/chip/explain-time';
import type { Playback } from '../../obsidian/playback';
import { copyText } from '../../obsidian/ui/copy-text';
import { nameSilently } from '../../obsidian/ui/name-silently';

/** What a card needs besides what it cites. */
export interface CardServices {
  readonly app: App;
  readonly playback: Playback;
  /** The person has asked for pictures from the network. */
  readonly showPoster: boolean;
}

/** Fills a card with what a chip cites: the video, the claim between its neighbours, and why the time is not what is written. */
export function fillCard(parent: HTMLElement, place: CitedPlace, services: CardServices): void {
  const { reading } = place.citation.timestamp;
  const title = titleOfNote(place.note, place.citation.source);
  const time = formatSpan(reading.seconds, reading.end);
  const card = parent.createDiv({ cls: 'timecite-card', attr: { role: 'group' } });
  nameSilently(card, `${title}, ${time}`);
  if (services.showPoster) addPoster(card, place);
  const head = card.createDiv('timecite-card-head');
  head.createSpan({ cls: 'timecite-card-title', text: title });
  head.createSpan({ cls: 'timecite-card-time', text: time });
  addClaims(card, place);
  for (const reason of explainTime(services.app, place.citation)) addReason(card, reason);
  addButtons(card, place, services);
}

function addPoster(card: HTMLElement, { citation: { timestamp } }: CitedPlace): void {
  const { video } = timestamp;
  if (video?.provider !== 'youtube' || !isYoutubeId(video.id)) return;
  const src = `https://i.ytimg.com/vi/${video.id}/hqdefault.jpg`;
  const poster = card.createEl('img', { cls: 'timecite-card-poster', attr: { src, alt: '', referrerpolicy: 'no-referrer' } });
  poster.addEventListener('error', () => poster.remove(), { once: true });
}

function addClaims(card: HTMLElement, { before, claim, after }: CitedPlace): void {
  const claims = card.createDiv('timecite-card-claims');
  const add = (one: Claim | null, cls: string): void => {
    if (one) claims.createEl('p', { cls, text: one.text, attr: { dir: 'auto' } });
  };
  add(before, 'timecite-card-neighbour');
  if (claim.context !== null) claims.createEl('p', { cls: 'timecite-card-context', text: claim.context, attr: { dir: 'auto' } });
  add(claim, 'timecite-card-claim');
  add(after, 'timecite-card-neighbour');
}

function addReason(card: HTMLElement, text: string): void {
  const reason = card.createDiv('timecite-card-reason timecite-own-words');
  setIcon(reason.createSpan({ cls: 'timecite-card-reason-icon', attr: { 'aria-hidden': 'true' } }), 'info');
  reason.createSpan({ text });
}

function addButtons(card: HTMLElement, place: CitedPlace, { app, playback }: CardServices): void {
  const row = card.createDiv('timecite-card-buttons');
  const moment = momentOf(place.citation);
  if (moment) addButton(row, 'play', 'Play', () => playback.play(moment));
  const other = otherMomentOf(place.citation);
  if (other) addButton(row, 'play', `Play at ${formatTime(other.seconds)}`, () => playback.play(other));
  addButton(row, 'quote', 'Copy claim as quote', () => copyText(asQuotes([citeClaim(app, place)]), 'Claim'));
}

function addButton(row: HTMLElement, icon: string, label: string, run: () => Promise<void>): void {
  const button = row.createEl('button');
  setIcon(button.createSpan({ attr: { 'aria-hidden': 'true' } }), icon);
  button.createSpan({ text: label });
  button.addEventListener('click', () => void run());
}
