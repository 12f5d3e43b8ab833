import { StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MarkdownFileInfo } from 'obsidian';

/** The pane and file that an editor belongs to. */
export const editorInfoField = StateField.define<MarkdownFileInfo>({
  create: () => ({ app: undefined as never, file: null, hoverPopover: null }),
  update: (value) => value,
});

export const editorViewField = editorInfoField;

/** The editor view of a state. */
export const editorEditorField = StateField.define<EditorView>({
  create: () => undefined as never,
  update: (value) => value,
});

/** Whether the editor shows live preview; false in source mode. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => false,
  update: (value) => value,
});
