import type { Menu } from 'obsidian';
import { correctionOf } from '../../core/time/other-reading';
import { formatTime, formatTimecode } from '../../core/time/timecode';
import { watchAddress } from '../../core/time/watch-address';
import { isNotePath } from '../../core/vault-path';
import { citationOf, momentOf, otherMomentOf, type Citation } from '../../obsidian/chip/chip';
import { openOutsideLook } from '../../obsidian/chip/open-outside-look';
import { closest } from '../../obsidian/ui/closest';
import { addExplanation, addItem } from '../../obsidian/ui/menu-item';
import { claimsViewType } from '../../obsidian/ui/show-claims';
import { showMenu } from '../../obsidian/ui/show-menu';
import type { ChipActions } from './chip-actions';

/** Shows what can be done with a chip, where the pointer is or, from the keyboard, below the chip. */
export function showChipMenu(chip: HTMLElement, event: MouseEvent, actions: ChipActions): void {
  const citation = citationOf(chip);
  if (!citation) return;
  const menu = actions.newMenu();
  addReasons(menu, actions.explain(citation));
  addMomentItems(menu, chip, citation, actions);
  addClaimItems(menu, chip, citation, actions);
  showMenu(menu, event, chip);
}

/** Repeats what the card says, since there is no card for touch or the keyboard. */
function addReasons(menu: Menu, reasons: readonly string[]): void {
  for (const reason of reasons) addExplanation(menu, reason);
  if (reasons.length > 0) menu.addSeparator();
}

function addMomentItems(menu: Menu, chip: HTMLElement, citation: Citation, actions: ChipActions): void {
  const moment = momentOf(citation);
  if (!moment) return;
  const { playback } = actions;
  const other = otherMomentOf(citation);
  addItem(menu, { title: 'Play', icon: 'play' }, () => playback.play(moment));
  if (other) addItem(menu, { title: `Play at ${formatTime(other.seconds)}`, icon: 'play' }, () => playback.play(other));
  addItem(menu, { title: 'Play the segment', icon: 'step-forward' }, () => actions.playSegment(chip, moment));
  addItem(menu, openOutsideLook(moment), () => playback.openOutside(moment));
  if (watchAddress(moment.video, moment.seconds)) addItem(menu, { title: 'Copy link at this time', icon: 'link' }, () => actions.copyLink(moment));
  menu.addSeparator();
}

function addClaimItems(menu: Menu, chip: HTMLElement, citation: Citation, actions: ChipActions): void {
  addItem(menu, { title: 'Copy claim as quote', icon: 'quote' }, () => actions.copyQuote(chip));
  addOtherPlace(menu, chip, citation, actions);
  addLinkedItem(menu, citation, actions);
  const correction = correctionOf(citation.timestamp);
  if (!correction) return;
  menu.addSeparator();
  addItem(menu, { title: `Correct this timestamp to ${formatTimecode(correction.seconds)}`, icon: 'wand' }, () => actions.correct(chip, citation, correction));
}

/** From the note to the view of claims, and from there to the note. */
function addOtherPlace(menu: Menu, chip: HTMLElement, citation: Citation, actions: ChipActions): void {
  if (closest(chip, `[data-type="${claimsViewType}"]`)) addItem(menu, { title: 'Open in note', icon: 'file-text' }, () => actions.openInNote(chip, citation));
  else addItem(menu, { title: 'Show in claims view', icon: 'list' }, () => actions.showInClaims(chip));
}

/** A click on a time that is a link plays it: this item opens the link's target instead. */
function addLinkedItem(menu: Menu, citation: Citation, actions: ChipActions): void {
  const file = actions.linkedFile(citation);
  if (!file) return;
  const title = isNotePath(file.path) ? 'Open linked note' : 'Open linked file';
  addItem(menu, { title, icon: 'arrow-up-right' }, () => actions.openLinked(citation));
}
