import { Keymap, Notice, type Component } from 'obsidian';
import { chipAt, citationOf, momentOf } from '../../obsidian/chip';
import type { Moment, Playback } from '../../obsidian/playback';

/**
 * Lets all chips of a document act: wherever they stand, one set of listeners serves them, so that unloading leaves none behind.
 * Listens on the way down, before the editor or Obsidian's own link handling sees the event.
 */
export function listenToChips(doc: Document, component: Component, playback: Playback): void {
  const listen = <Type extends keyof DocumentEventMap>(type: Type, act: (chip: HTMLElement, event: DocumentEventMap[Type]) => boolean): void => {
    component.registerDomEvent(
      doc,
      type,
      (event) => {
        const chip = chipAt(event.target);
        if (!chip || !act(chip, event)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { capture: true },
    );
  };
  listen('mousedown', (_, { button }) => button < 2);
  listen('click', (chip, event) => activate(chip, event, playback));
  listen('auxclick', (chip, { button }) => button === 1 && openChip(chip, playback));
  listen('keydown', (chip, event) => isPress(event) && activate(chip, event, playback));
}

function activate(chip: HTMLElement, event: MouseEvent | KeyboardEvent, playback: Playback): boolean {
  return Keymap.isModEvent(event) ? openChip(chip, playback) : playChip(chip, playback);
}

function playChip(chip: HTMLElement, playback: Playback): boolean {
  const moment = playableMoment(chip);
  if (moment) void playback.play(moment);
  return true;
}

function openChip(chip: HTMLElement, playback: Playback): boolean {
  const moment = playableMoment(chip);
  if (moment) playback.openInBrowser(moment);
  return true;
}

function playableMoment(chip: HTMLElement): Moment | null {
  const citation = citationOf(chip);
  const moment = citation && momentOf(citation);
  if (!moment) new Notice('This note names no video, so there is nothing to play.');
  return moment;
}

function isPress({ key, altKey, isComposing }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !altKey && !isComposing;
}
