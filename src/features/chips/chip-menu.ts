import { Menu } from 'obsidian';
import { formatTimecode } from '../../core/time/timecode';
import { watchAddress } from '../../core/time/watch-address';
import { citationOf, momentOf, type Citation } from '../../obsidian/chip';
import type { Moment, Playback } from '../../obsidian/playback';
import type { ChipActions } from './chip-actions';

/** Shows what can be done with a chip, where the pointer is or, from the keyboard, below the chip. */
export function showChipMenu(chip: HTMLElement, event: MouseEvent, actions: ChipActions, playback: Playback): void {
  const citation = citationOf(chip);
  if (!citation) return;
  const menu = new Menu();
  const moment = momentOf(citation);
  if (moment) addMomentItems(menu, chip, moment, actions, playback);
  addClaimItems(menu, chip, citation, actions);
  const { left, bottom } = chip.getBoundingClientRect();
  if (event.clientX === 0 && event.clientY === 0) menu.showAtPosition({ x: left, y: bottom }, chip.doc);
  else menu.showAtMouseEvent(event);
}

function addMomentItems(menu: Menu, chip: HTMLElement, moment: Moment, actions: ChipActions, playback: Playback): void {
  add(menu, 'Play', 'play', () => playback.play(moment));
  add(menu, 'Play the segment', 'step-forward', () => actions.playSegment(chip, moment));
  add(menu, 'Open in browser', 'external-link', () => playback.openInBrowser(moment));
  if (watchAddress(moment.video, moment.seconds)) add(menu, 'Copy link at this time', 'link', () => actions.copyLink(moment));
  menu.addSeparator();
}

function addClaimItems(menu: Menu, chip: HTMLElement, citation: Citation, actions: ChipActions): void {
  add(menu, 'Copy claim as quote', 'quote', () => actions.copyQuote(chip));
  add(menu, 'Show in claims view', 'list', () => actions.showInClaims(chip));
  const { reading } = citation.timestamp;
  if (reading.kind !== 'corrected') return;
  menu.addSeparator();
  add(menu, `Correct this timestamp to ${formatTimecode(reading.seconds)}`, 'wand', () => actions.correct(chip, citation));
}

function add(menu: Menu, title: string, icon: string, run: () => void | Promise<void>): void {
  menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(() => void run()));
}
