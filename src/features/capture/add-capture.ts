import type { Editor, MarkdownFileInfo, Plugin } from 'obsidian';
import type { PlayingServices } from '../../obsidian/services';
import { InsertTimestamp } from './insert-timestamp';
import { NewNoteModal } from './new-note-modal';

/** Adds the commands that write what is being played into notes. */
export function addCapture(plugin: Plugin, services: PlayingServices): void {
  const insert = new InsertTimestamp(services);
  const whilePlaying = (run: (editor: Editor, info: MarkdownFileInfo) => void) => (checking: boolean, editor: Editor, info: MarkdownFileInfo) => {
    if (insert.now && !checking) run(editor, info);
    return insert.now !== null;
  };
  plugin.addCommand({
    id: 'insert-timestamp',
    name: 'Insert timestamp',
    icon: 'timer',
    editorCheckCallback: whilePlaying((editor, info) => insert.insertMoment(editor, info)),
  });
  plugin.addCommand({
    id: 'mark-range-start',
    name: 'Mark start of timestamp range',
    icon: 'flag',
    checkCallback: (checking) => {
      if (!checking) insert.markStart();
      return insert.now !== null;
    },
  });
  plugin.addCommand({
    id: 'insert-timestamp-range',
    name: 'Insert timestamp range',
    icon: 'timer',
    editorCheckCallback: whilePlaying((editor, info) => insert.insertRange(editor, info)),
  });
  plugin.addCommand({
    id: 'new-note-from-video',
    name: 'New note from video',
    icon: 'file-video',
    callback: () => services.dialogs.open(new NewNoteModal(services)),
  });
}
