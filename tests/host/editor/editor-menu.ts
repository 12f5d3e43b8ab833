import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { stateOf } from '../host-state';
import { Menu } from '../ui/menu';
import type { MarkdownView } from '../workspace/markdown-view';

/** The editor's context menu: whoever hears of it adds to it. Other menus of the same event go before. */
export function editorMenu(view: MarkdownView): Extension {
  return EditorView.domEventHandlers({
    contextmenu(event) {
      if (event.defaultPrevented) return false;
      const menu = Menu.forEvent(event);
      stateOf(view.app).workspace.trigger('editor-menu', menu, view.editor, view);
      menu.addItem((item) => item.setTitle('Select all').setIcon('text-select').setSection('selection').onClick(() => selectAll(view)));
      return true;
    },
  });
}

function selectAll(view: MarkdownView): void {
  view.editor.setSelection({ line: 0, ch: 0 }, { line: view.editor.lastLine(), ch: Infinity });
}
