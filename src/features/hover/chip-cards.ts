import { Component, HoverPopover, type HoverParent } from 'obsidian';
import { chipAt } from '../../obsidian/chip/chip';
import { readCitedPlace } from '../../obsidian/chip/cited-claim';
import type { PlayingServices } from '../../obsidian/services';
import { Timer } from '../../obsidian/timer';
import { fillCard } from './chip-card';

/** How long the pointer rests on a chip before its card comes, in milliseconds. */
const rest = 350;

/** The cards of chips: one at a time, and never over a page preview, which has another parent. */
export class ChipCards extends Component implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  /** The chip that the pointer rests on. */
  private resting: HTMLElement | null = null;
  private readonly timer = new Timer();
  /** The chip that has the card. */
  private shownFor: HTMLElement | null = null;
  /** Where the pointer was pressed; null once it has moved. A chip that a changing page puts under a resting pointer gets no card. */
  private pressed: string | null = null;

  constructor(private readonly services: PlayingServices) {
    super();
  }

  override onunload(): void {
    this.stopResting();
    this.takeAway();
  }

  /** Watches the pointer in a window. */
  watch(doc: Document, component: Component): void {
    component.registerDomEvent(doc, 'pointerover', (event) => {
      if (this.isOrphaned(event.target)) this.takeAway();
      const chip = event.pointerType === 'touch' ? null : chipAt(event.target);
      if (chip && chip === this.resting) return;
      this.stopResting();
      if (placeOf(event) === this.pressed) return;
      this.pressed = null;
      if (chip) this.restOn(chip);
    });
    component.registerDomEvent(doc, 'pointerdown', (event) => {
      this.stopResting();
      // The card would lie below the chip's menu, or over the place that the click leads to.
      if (chipAt(event.target)) this.takeAway();
      this.pressed = placeOf(event);
    });
    component.registerDomEvent(doc, 'keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.stopResting();
      this.takeAway();
    });
    component.register(() => this.stopResting());
  }

  /** Whether the card's chip is gone, for example with its note: no pointer will leave it then, which closes the card. One that is on the card keeps it. */
  private isOrphaned(target: EventTarget | null): boolean {
    const { hoverPopover, shownFor } = this;
    return hoverPopover !== null && shownFor?.isConnected !== true && !hoverPopover.hoverEl.contains(target as Node | null);
  }

  private restOn(chip: HTMLElement): void {
    this.resting = chip;
    this.timer.restart(rest, () => void this.show(chip), chip.win);
  }

  private stopResting(): void {
    this.timer.stop();
    this.resting = null;
  }

  private takeAway(): void {
    this.hoverPopover?.hoverEl.remove();
    this.hoverPopover?.unload();
  }

  private async show(chip: HTMLElement): Promise<void> {
    const { app, reader, playback, settings } = this.services;
    const place = await readCitedPlace(app, reader, chip);
    if (!place || this.resting !== chip || !chip.isConnected) return;
    const popover = new HoverPopover(this, chip, 0);
    this.shownFor = chip;
    fillCard(popover.hoverEl, place, { app, playback, showPoster: settings.current.showPreviews });
  }
}

function placeOf({ clientX, clientY }: PointerEvent): string {
  return `${clientX} ${clientY}`;
}
