import type { Plugin } from 'obsidian';
import { onEveryDocument } from '../../obsidian/every-document';
import type { PlayingServices } from '../../obsidian/services';
import { listenToChips } from './chip-events';
import { ReadingView } from './reading-view';

/** Makes chips of the timestamps in notes, and lets every chip play. */
export function addChips(plugin: Plugin, services: PlayingServices): void {
  const reading = new ReadingView(services);
  plugin.registerMarkdownPostProcessor((root, context) => reading.process(root, context));
  onEveryDocument(plugin, (doc, component) => listenToChips(doc, component, services.playback));
}
