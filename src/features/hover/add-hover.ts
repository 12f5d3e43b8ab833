import type { Plugin } from 'obsidian';
import type { PlayingServices } from '../../obsidian/services';
import { onEveryDocument } from '../../obsidian/ui/every-document';
import { ChipCards } from './chip-cards';

/** Shows a card for the chip that the pointer rests on. */
export function addHover(plugin: Plugin, services: PlayingServices): void {
  const cards = plugin.addChild(new ChipCards(services));
  onEveryDocument(plugin, (doc, component) => cards.watch(doc, component));
}
