import { Notice, type Editor, type Plugin } from 'obsidian';
import { lastOf } from '../../core/last-of';
import type { Timestamp } from '../../core/time/timestamp';
import type { PlayingServices } from '../../obsidian/services';
import type { ChipActions } from './chip-actions';

/** Adds the command that plays a timestamp from within an editor: no key leads from the text to a chip there. */
export function addPlayLine(plugin: Plugin, { reader, playback }: PlayingServices, actions: ChipActions): void {
  const play = (editor: Editor, source: string): void => {
    const timestamp = timestampAt(editor, reader.parse(editor.getValue(), source).timestamps);
    if (!timestamp) {
      new Notice('There is no timestamp on this line.');
      return;
    }
    const moment = actions.moment({ timestamp, source, length: null });
    if (moment) void playback.play(moment);
  };
  plugin.addCommand({
    id: 'play-line',
    name: 'Play the timestamp on this line',
    icon: 'play',
    editorCheckCallback: (checking, editor, { file }) => {
      if (file?.extension !== 'md') return false;
      if (!checking) play(editor, file.path);
      return true;
    },
  });
}

/** The timestamp that the cursor touches, else the next one in its line, which is that of the sentence it stands in, else the last one before it. */
function timestampAt(editor: Editor, timestamps: readonly Timestamp[]): Timestamp | undefined {
  const { line, ch } = editor.getCursor();
  const start = editor.posToOffset({ line, ch: 0 });
  const end = start + editor.getLine(line).length;
  const inLine = timestamps.filter(({ from, to }) => from <= end && to >= start);
  return inLine.find(({ to }) => to >= start + ch) ?? lastOf(inLine);
}
