import { Platform, type Plugin } from 'obsidian';
import type { NoteIndexer } from '../../../obsidian/notes/note-indexer';

/** Shorter reading than this many notes is not worth a word. */
const worthwhile = 50;

/** Says in the status bar how far the reading of the notes is, as long as it takes. */
export function showProgress(plugin: Plugin, indexer: NoteIndexer): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClass('timecite-progress', 'timecite-own-words');
  const update = () => {
    const { progress } = indexer;
    const isShown = progress !== null && progress.total >= worthwhile;
    item.toggle(isShown);
    if (isShown) item.setText(`Reading claims: ${Math.floor((100 * progress.done) / progress.total)}%`);
  };
  plugin.register(indexer.onProgress(update));
  update();
}
